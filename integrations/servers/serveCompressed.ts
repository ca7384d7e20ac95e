import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { headerRules, headersFor, isTextType, mediaTypes } from '../../src/lib/hosting/headers.ts';
import { sitePaths } from '../siteFiles.ts';
import { sitePolicy } from '../sitePolicy.ts';
import type { SiteServer } from './serveSite.ts';

/**
 * Serves a built site from memory, text compressed by brotli at its highest quality, so that disk and processor of the
 * server do not stand in what is measured. Also `blank.html`: a page of one word and nothing else, to compare with.
 *
 * @param delay milliseconds by which the answer to a path comes later
 * @param headers whether the headers of the policy are sent
 */
export async function serveCompressed(
  root = 'dist',
  delay: (path: string) => number = () => 0,
  headers = true,
): Promise<SiteServer> {
  const rules = headerRules(sitePolicy(root));
  const blank =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head><body><p>Blank</p></body></html>';
  const source = new Map([['/blank.html', () => Buffer.from(blank)]]);
  for (const path of sitePaths(root)) source.set(`/${path}`, () => readFileSync(join(root, path)));
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    // Taken as it is sent: `//` is no address that could be resolved.
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const path = pathname.replace(/\/$/, '/index.html');
    const read = source.get(path);
    if (!read) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const text = isTextType(type);
    const body = ready.get(path) ?? (text ? brotliCompressSync(read()) : read());
    ready.set(path, body);
    const answer = () =>
      response
        .writeHead(200, {
          ...(headers && headersFor(path, rules)),
          'content-type': text ? `${type}; charset=utf-8` : type,
          'content-length': body.length,
          ...(text && { 'content-encoding': 'br' }),
        })
        .end(body);
    const wait = delay(path);
    if (wait) setTimeout(answer, wait);
    else answer();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://localhost:${(server.address() as AddressInfo).port}/` };
}
