import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFile } from '../src/lib/urls/siteAddresses.ts';

/** The files of a built site: their paths from its root, with `/` on every system, sorted. */
export function sitePaths(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

/** The files of a built site, sorted by path, pages with what they hold: read when it is asked for, as a large site is not to be held whole. */
export function readSite(root: string): SiteFile[] {
  return sitePaths(root).map((path) =>
    path.endsWith('.html')
      ? {
          path,
          get html() {
            return readFileSync(join(root, path), 'utf8');
          },
        }
      : { path },
  );
}

/** SHA-256 of every file of a folder as `sha256sum -c` reads it, sorted by path; a list that lies there is left out. */
export function checksums(root: string): string {
  return sitePaths(root)
    .filter((path) => path !== 'SHA256SUMS')
    .map((path) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex');
      return `${sum}  ${path}\n`;
    })
    .join('');
}
