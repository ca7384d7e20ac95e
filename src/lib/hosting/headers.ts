import { versionPath } from '../urls/pathOf.ts';
import { contentSecurityPolicy, type HostPolicy } from './policy.ts';

type Headers = Readonly<Record<string, string>>;

/** The headers of a folder. */
interface HeaderRule {
  /** Path in the site, empty for every file. */
  readonly folder: string;
  /** All that its files are sent with. */
  readonly headers: Headers;
  /** Those among them that other files lack, or have another value of. */
  readonly own: Headers;
}

/** The policy as headers: first those of every file, then those of each folder that differs. */
export function headerRules(policy: HostPolicy): [HeaderRule, ...HeaderRule[]] {
  const name = 'Content-Security-Policy';
  const all = { [name]: contentSecurityPolicy(policy, policy.framedBy), ...policy.headers };
  return [
    { folder: '', headers: all, own: all },
    ...policy.folders.map(({ folder, headers, framedBy }) => {
      const own = { ...headers, ...(framedBy && { [name]: contentSecurityPolicy(policy, framedBy) }) };
      return { folder, headers: { ...all, ...own }, own };
    }),
  ];
}

/**
 * What a host sends with a file.
 *
 * @param path address of the file on the host: `/a/b/data/claims.csv`
 */
export function headersFor(path: string, rules: readonly HeaderRule[]): HeaderRule['headers'] {
  const fits = rules.filter(({ folder }) => `/${path}`.includes(`/${folder}`));
  return fits.at(-1)?.headers ?? {};
}

/**
 * The file `_headers` at the root of a site, as Netlify and Cloudflare Pages read it. Every rule that fits a file counts, and
 * Cloudflare joins the values of a header that several rules name, so a folder names only what differs and, by
 * `! Name`, first takes the general value away. Netlify takes the last value and passes over that line. Frozen versions have the same folders;
 * both know a placeholder for one step of a path.
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
    ...folders.flatMap(({ folder, own }) =>
      [folder, versionPath(':version', folder)].flatMap((place) => [
        '',
        `/${place}*`,
        ...Object.keys(own)
          .filter((name) => name in all.headers)
          .map((name) => `  ! ${name}`),
        ...lines(own),
      ]),
    ),
  ].join('\n')}\n`;
}

/** The media type of each ending that a file of the site may have. All text is UTF-8. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.csv': 'text/csv',
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.zst': 'application/zstd',
};

/** Whether files of a media type are text: they are sent with a charset, and compressed. */
export function isTextType(type: string): boolean {
  return /^text\/|[/+](json|xml|x-bibtex|x-research-info-systems)$/.test(type);
}
