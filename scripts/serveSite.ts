import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

export interface SiteServer {
  readonly address: string;
  readonly server: Server;
}

/**
 * A small static server, as any host would be: files, `index.html` for a folder, `404.html` for the rest.
 *
 * @param options `port` 0 takes a free one; a port in use falls back to a free one; `base` serves under a sub-path: `/a/b`
 */
export function serveSite({ port = 0, root = 'dist', base = '' } = {}): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const inside = path.startsWith(`${base}/`) ? normalize(path.slice(base.length)) : undefined;
    const file = inside && [inside, join(inside, 'index.html')].map((name) => join(root, name)).find(isFile);
    const found = file ?? join(root, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
    });
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

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
