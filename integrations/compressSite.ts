import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isTextType, mediaTypes } from '../src/lib/hosting/headers.ts';
import { sitePaths } from './siteFiles.ts';

/** What is not a tenth smaller is sent as it is: unpacking costs the reader more than it spares. */
const worth = 0.9;

/**
 * Writes `<file>.gz` beside each text of a built site that it makes smaller, and takes away one that a former build left.
 * gzip's header holds no time and no name here, so the same files give the same bytes.
 *
 * @returns how many files it packed, and their bytes before and after
 */
export function compressSite(root: string): { files: number; before: number; after: number } {
  const sum = { files: 0, before: 0, after: 0 };
  const files = sitePaths(root).map((path) => join(root, path));
  for (const file of files.filter((name) => name.endsWith('.gz'))) rmSync(file);
  for (const file of files) {
    if (!isTextType(mediaTypes[extname(file)] ?? '')) continue;
    const content = readFileSync(file);
    const packed = gzipSync(content, { level: 9 });
    if (packed.length > content.length * worth) continue;
    writeFileSync(`${file}.gz`, packed);
    // As old as its file: servers tell by that whether a reader's copy is still good.
    const { atime, mtime } = statSync(file);
    utimesSync(`${file}.gz`, atime, mtime);
    sum.files += 1;
    sum.before += content.length;
    sum.after += packed.length;
  }
  return sum;
}
