/** Reads `_headers` by the hosts' documented rules: Cloudflare joins values and knows `! Name`, Netlify takes the last. */
export function readHeadersFile(
  text: string,
  path: string,
  host: 'Netlify' | 'Cloudflare',
): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/'))
      fits = new RegExp(`^${line.replace(/:[a-z]+/g, '[^/]+').replace(/\*$/, '.*')}$`).test(path);
    else if (fits && line.startsWith('  ! ')) {
      if (host === 'Cloudflare') delete headers[line.slice(4)];
    } else if (fits && line.trim()) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      const before = headers[name];
      headers[name] = host === 'Cloudflare' && before !== undefined ? `${before}, ${value}` : value;
    }
  }
  return headers;
}
