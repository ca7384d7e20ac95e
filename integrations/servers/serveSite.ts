import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { editionPath } from '../../src/lib/edition/editionPath.ts';
import { headerRules, headersFor, isTextType, mediaTypes } from '../../src/lib/hosting/headers.ts';
import { sitePolicy } from '../sitePolicy.ts';

export interface SiteServer {
  readonly address: string;
  readonly server: Server;
}

/**
 * A small static server, as any host would be: files, `index.html` for a folder, `404.html` for the rest.
 *
 * @param options `port` 0 takes a free one; a port in use falls back to a free one; `base` serves under a sub-path: `/a/b`;
 *   `strips` leads every address that ends in `.html` to the one without, as Cloudflare Pages does; `headers` are those of
 *   the policy, or none, as on a host that cannot be told
 */
export function serveSite({
  port = 0,
  root = editionPath('dist'),
  base = '',
  strips = false,
  headers = true,
} = {}): Promise<SiteServer> {
  const rules = headerRules(sitePolicy(root));
  // Longer than Node's five seconds: a reader that was busy for a while finds its connection still there.
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    // Taken as it is sent: `//` is no address that could be resolved.
    const [pathname = '/', search = ''] = (request.url ?? '/').split(/(?=\?)/);
    const path = decoded(pathname);
    const inside = path.startsWith(`${base}/`) ? normalize(path.slice(base.length)) : undefined;
    const names = inside ? [inside, join(inside, 'index.html'), ...(strips ? [`${inside}.html`] : [])] : [];
    const file = names.map((name) => join(root, name)).find(isFile);
    const sent = headers ? headersFor(file ? path : '/404.html', rules) : {};
    if (strips && file && path.endsWith('.html')) {
      const location = pathname.replace(/^\/+/, '/').replace(/(?<=\/)index\.html$|\.html$/, '') + search;
      response.writeHead(308, { ...sent, location }).end();
      return;
    }
    const found = file ?? join(root, '404.html');
    response.writeHead(file ? 200 : 404, { ...sent, 'content-type': typeOf(found) });
    createReadStream(found)
      .on('error', () => response.end())
      .pipe(response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' && port !== 0 ? server.listen(0, '127.0.0.1') : reject(error),
    );
    server.once('listening', () =>
      resolve({ server, address: `http://localhost:${(server.address() as AddressInfo).port}${base}/` }),
    );
    server.listen(port, '127.0.0.1');
  });
}

function typeOf(file: string): string {
  const type = mediaTypes[extname(file)] ?? 'application/octet-stream';
  return isTextType(type) ? `${type}; charset=utf-8` : type;
}

/** An address that is not well written leads to no file, and must not stop the server. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    // No such file, or a name that no file can have.
    return false;
  }
}
