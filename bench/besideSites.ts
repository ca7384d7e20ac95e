import { serveCompressed } from '../integrations/servers/serveCompressed.ts';

/** A page of another site that is visited in the same run. */
export interface BesideSite {
  readonly name: string;
  readonly address: string;
}

/**
 * Serves the sites that BESIDE names: `name=folder:page`, with spaces between. Without headers of ours, under whose policy other sites may
 * not work.
 *
 * @param named as in `starlight=/tmp/starlight/dist:page/index.html floor=/tmp/plain:index.html`
 * @throws Error for an entry that is not written so
 */
export async function besideSites(
  named: string,
): Promise<{ readonly sites: readonly BesideSite[]; readonly close: () => void }> {
  const served: { site: BesideSite; close: () => void }[] = [];
  for (const entry of named.split(/\s+/).filter(Boolean)) {
    const [, name = '', root = '', page = ''] = /^([^=]+)=(.+):([^:]+)$/.exec(entry) ?? [];
    if (!name)
      throw new Error(
        `BESIDE has “${entry}” – write name=folder:page, as starlight=/tmp/site/dist:index.html`,
      );
    const { server, address } = await serveCompressed(root, () => 0, false);
    served.push({ site: { name, address: address + page }, close: () => server.close() });
  }
  return {
    sites: served.map(({ site }) => site),
    close: () => {
      for (const { close } of served) close();
    },
  };
}
