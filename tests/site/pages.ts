import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { builtAddress } from '../../integrations/builtAddress.ts';
import { sitePaths } from '../../integrations/siteFiles.ts';
import { editionPath } from '../../src/lib/edition/editionPath.ts';

/** A built page: where it stands in the site, and its document. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** The built site: of the edition that EDITION names, else of this project’s own. */
export const root = editionPath('dist');

/** Where the site is published, if it was built with an address: its front page says so. */
export const address: URL | undefined = builtAddress(root);

/** Every file of the built site, from its root. */
export const files: readonly string[] = sitePaths(root);

/** Every built page, parsed; not those of frozen versions, which stay as they were. */
export const pages: readonly BuiltPage[] = files
  .filter((path) => path.endsWith('.html') && !path.startsWith('v/'))
  .map((path) => {
    const html = readFileSync(join(root, path), 'utf8');
    return { path, html, document: parseHTML(html).document };
  });

/** The built page at a path. */
export function page(path: string): BuiltPage {
  const found = pages.find((one) => one.path === path);
  if (!found) throw new Error(`${root} has no page ${path}`);
  return found;
}
