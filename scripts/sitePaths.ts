import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files of a built site: their paths from its root, with `/` on every system, sorted. */
export function sitePaths(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
