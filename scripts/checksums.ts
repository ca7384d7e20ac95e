import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from './readSite.ts';

/** SHA-256 of every file of a folder as `sha256sum -c` reads it, sorted by path; a list that lies there is left out. */
export function checksums(root: string): string {
  return readSite(root)
    .filter(({ path }) => path !== 'SHA256SUMS')
    .map(({ path }) => {
      const sum = createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex');
      return `${sum}  ${path}\n`;
    })
    .join('');
}
