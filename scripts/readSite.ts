import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteFile } from '../src/lib/urls/siteAddresses.ts';
import { sitePaths } from './sitePaths.ts';

/** The files of a built site, sorted by path, pages with what they hold. */
export function readSite(root: string): SiteFile[] {
  return sitePaths(root).map((path) =>
    path.endsWith('.html') ? { path, html: readFileSync(join(root, path), 'utf8') } : { path },
  );
}
