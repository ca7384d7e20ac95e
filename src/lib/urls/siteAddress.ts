/**
 * Where the edition is published, from the environment variable SITE_URL.
 *
 * @returns the full address with a closing slash; undefined where it is not set
 * @throws Error where it is no web address, or one with a query or a fragment
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL is “${given}”, which is not where a site can stand; write the whole address of the front page’s folder, like https://example.org/edition/, or leave it unset`,
    );
  return url.href.replace(/\/*$/, '/');
}

/**
 * The full address of a page, where it is known at which address the edition is published.
 *
 * @param site where the edition's front page stands, with or without a closing slash; undefined where nobody has said
 * @param path from the root of the edition: `claims/a.html#x`; the front page is the address of the edition itself
 */
export function absoluteUrl(site: URL | string | undefined, path: string): string | undefined {
  if (!site) return undefined;
  const base = String(site).replace(/\/*$/, '/');
  return new URL(path.replace(/^index\.html(?=$|#)/, ''), base).href;
}

/** The same for a line that readers copy: where nobody has said where the edition stands, `…` stands for it. */
export function urlToCopy(site: URL | undefined, path: string): string {
  return absoluteUrl(site, path) ?? `…/${path}`;
}
