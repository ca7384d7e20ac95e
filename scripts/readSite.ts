import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { SiteFile } from '../src/lib/lock/siteFile.ts';

/** The files of a built site, sorted by path, pages with what they hold. */
export function readSite(root: string): SiteFile[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort()
    .map((path) =>
      path.endsWith('.html') ? { path, html: readFileSync(join(root, path), 'utf8') } : { path },
    );
}
