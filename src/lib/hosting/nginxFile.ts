import { headerRules, isTextType, mediaTypes } from './headers.ts';
import type { HostPolicy } from './policy.ts';

/**
 * The site's lines of an nginx `server`: media types, compression, addresses with and without `.html`, headers. A location
 * that adds a header of its own loses the server's, so each holds them all.
 *
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxFile(policy: HostPolicy): string {
  const types = Object.entries(mediaTypes);
  const texts = types.map(([, type]) => type).filter(isTextType);
  const zipped = texts.filter((type) => type !== 'text/html');
  const [all, ...folders] = headerRules(policy).map(({ folder, headers }) => [
    `location ${folder ? `~ /${folder}` : '/'} {`,
    // No address of a folder without its slash: relative links would lead astray from there.
    `  try_files $uri $uri.html \${uri}index.html =404;`,
    ...Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    '}',
  ]);
  return `${[
    '# Written by `npm run hosting` from src/lib/hosting/policy.ts. In a server block:',
    '#   root /path/to/dist; include /path/to/hosting/nginx.conf;',
    'index index.html;',
    'error_page 404 /404.html;',
    'server_tokens off;',
    '',
    'types {',
    ...types.map(([ending, type]) => `  ${type} ${ending.slice(1)};`),
    '}',
    'charset utf-8;',
    `charset_types ${zipped.join(' ')};`,
    // Packed beside the file by `npm run compress`; what has no such copy is packed as it is asked for.
    'gzip_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${zipped.join(' ')};`,
    'open_file_cache max=4096 inactive=60s;',
    // A second: a file that was replaced is read anew at once.
    'open_file_cache_valid 1s;',
    'open_file_cache_errors on;',
    ...[...folders, all ?? []].flatMap((block) => ['', ...block]),
  ].join('\n')}\n`;
}
