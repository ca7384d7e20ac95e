import { editDistance } from '../validate/suggestion.ts';

/** A page of the site: its path from the root, and what it is called. */
export type NamedPage = readonly [path: string, name: string];

/** As many as one looks through. */
const most = 5;

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
  const farthest = Math.max(2, wanted.length / 2.5);
  return pages
    .map((page) => {
      const path = bare(page[0]);
      return {
        page,
        distance: Math.min(editDistance(wanted, path), editDistance(lastOf(wanted), lastOf(path)) + 0.5),
      };
    })
    .filter(({ distance }) => distance <= farthest)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
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
