import { createReadStream, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Plugin } from 'vite';
import { mediaTypes } from '../../src/lib/hosting/headers.ts';

/** A plugin of Vite that serves the `public` of an edition that stands elsewhere: Vite's own way takes one such folder, the engine's. */
export function serveOwnFiles(folder: string): Plugin {
  return {
    name: 'edition:own-files',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use(({ url = '/' }, response, next) => {
        const path = join(folder, normalize(decodeURI(url.replace(/\?.*/, ''))));
        if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return next();
        response.setHeader('content-type', mediaTypes[extname(path)] ?? 'application/octet-stream');
        createReadStream(path).pipe(response);
      });
    },
  };
}
