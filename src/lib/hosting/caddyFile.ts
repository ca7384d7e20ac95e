import { headerRules, isTextType, mediaTypes } from './headers.ts';
import type { HostPolicy } from './policy.ts';

/**
 * A snippet for a Caddyfile: compression, addresses with and without `.html`, headers. `route` keeps the order, so the
 * value of a folder replaces the general one. A missing file of a folder was given its headers
 * already, so the page that says so takes them away.
 *
 * https://caddyserver.com/docs/caddyfile
 */
export function caddyFile(policy: HostPolicy): string {
  const types = Object.entries(mediaTypes).filter(([, type]) => isTextType(type));
  const [all, ...folders] = headerRules(policy);
  const set = (headers: Readonly<Record<string, string>>, matcher: string) =>
    Object.entries(headers).map(([name, value]) => `    header ${matcher}${name} "${value}"`);
  const label = (folder: string) => `@${folder.replace(/\W/g, '')}`;
  const removed = folders.flatMap(({ own }) => Object.keys(own)).filter((name) => !(name in all.headers));
  return `${[
    '# Written by `npm run hosting` from src/lib/hosting/policy.ts. In a Caddyfile:',
    '#   import /path/to/hosting/Caddyfile',
    '#   example.org {',
    '#     root * /path/to/dist',
    '#     import edition',
    '#   }',
    '(edition) {',
    '  encode zstd gzip',
    '  route {',
    ...set(all.headers, ''),
    ...folders.flatMap(({ folder, own }) => [
      `    ${label(folder)} path_regexp /${folder}`,
      ...set(own, `${label(folder)} `),
    ]),
    '    try_files {path} {path}.html {path}index.html',
    ...types.flatMap(([ending, type]) => [
      `    @${ending.slice(1)} path *${ending}`,
      `    header @${ending.slice(1)} Content-Type "${type}; charset=utf-8"`,
    ]),
    // Packed beside the file by `npm run compress`; what has no such copy is packed by `encode`.
    '    file_server {',
    '      precompressed gzip',
    '    }',
    '  }',
    '  handle_errors {',
    '    rewrite * /404.html',
    '    header Content-Type "text/html; charset=utf-8"',
    ...removed.map((name) => `    header -${name}`),
    ...set(all.headers, ''),
    '    file_server',
    '  }',
    '}',
  ].join('\n')}\n`;
}
