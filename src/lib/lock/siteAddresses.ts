import { isPublishedFile } from './isPublishedFile.ts';
import { publishedIds } from './publishedIds.ts';
import type { SiteFile } from './siteFile.ts';

/** The addresses of a built site, from its root: `about.html`, `sections/2.html#s2-1-p3`, `data/claims.csv`. */
export interface SiteAddresses {
  /** Everything that leads somewhere: each file, each id of each page. */
  readonly present: ReadonlySet<string>;
  /** Those of them that are published, so that they must stay; sorted. */
  readonly published: readonly string[];
}

/** Lists the addresses of a built site. */
export function siteAddresses(files: readonly SiteFile[]): SiteAddresses {
  const present = new Set<string>();
  const published: string[] = [];
  for (const { path, html } of files) {
    present.add(path);
    // The attribute, not the parsed document: parsing is needed only to tell which ids are published.
    for (const [, id] of html?.matchAll(/\sid="([^"]+)"/g) ?? []) present.add(`${path}#${id}`);
    if (!isPublishedFile(path)) continue;
    published.push(path);
    if (html && !path.startsWith('v/'))
      published.push(...publishedIds(path, html).map((id) => `${path}#${id}`));
  }
  return { present, published: published.sort() };
}
