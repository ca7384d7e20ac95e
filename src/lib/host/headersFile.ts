import { headerRules } from './headerRules.ts';
import type { HostPolicy } from './policy.ts';

/**
 * The file `_headers` at the root of a site, as Netlify and Cloudflare Pages read it. Every rule that fits a file counts, and
 * Cloudflare joins the values of a header that several rules name, so a folder names only what differs and, by
 * `! Name`, first takes the general value away. Netlify takes the last value and passes over that line.
 *
 * https://developers.cloudflare.com/pages/configuration/headers/, https://docs.netlify.com/routing/headers/
 */
export function headersFile(policy: HostPolicy): string {
  const [all, ...folders] = headerRules(policy);
  const lines = (headers: Readonly<Record<string, string>>) =>
    Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return `${[
    '/*',
    ...lines(all.headers),
    ...folders.flatMap(({ folder, own }) => [
      '',
      `/${folder}*`,
      ...Object.keys(own)
        .filter((name) => name in all.headers)
        .map((name) => `  ! ${name}`),
      ...lines(own),
    ]),
  ].join('\n')}\n`;
}
