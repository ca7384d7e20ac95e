import { editDistance } from '../validate/suggestion.ts';

/** A page of the site: its path from the root, and what it is called. */
export type NamedPage = readonly [path: string, name: string];

/** As many as one looks through. */
const most = 5;
/** How much of an address may be wrong. */
const farthest = 0.4;

/**
 * The pages that a wrong address may have meant: what stands in it is compared with each path, whole and by its last part, since
 * folders are forgotten as often as letters.
 *
 * @param asked from the root of the site, with or without its ending: `claim/catl-shares`
 * @returns the nearest first; none where nothing is near
 */
export function nearestPages(asked: string, pages: readonly NamedPage[]): readonly NamedPage[] {
  const wanted = bare(asked);
  if (!wanted) return [];
  return pages
    .map((page) => {
      const path = bare(page[0]);
      const ways = [share(wanted, path), share(lastOf(wanted), lastOf(path)) + 0.02];
      return { page, distance: Math.min(...ways) };
    })
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
}

/** How many letters of what was asked for are wrong, as a share of them. */
function share(asked: string, path: string): number {
  return editDistance(asked, path) / asked.length;
}

function bare(path: string): string {
  return path
    .toLowerCase()
    .replace(/[?#].*/, '')
    .replace(/\.html?$/, '')
    .replace(/\/(?:index)?$/, '')
    .replace(/^\//, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
