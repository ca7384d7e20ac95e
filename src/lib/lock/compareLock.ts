import type { SiteAddresses } from './siteAddresses.ts';

/**
 * Compares a built site, its redirects applied, with the lock.
 *
 * @returns `gone`: locked addresses that lead nowhere; `fresh`: published ones that the lock does not hold yet
 */
export function compareLock(
  locked: Iterable<string>,
  { present, published }: SiteAddresses,
): { gone: string[]; fresh: string[] } {
  const known = new Set(locked);
  return {
    gone: [...known].filter((address) => !present.has(address)).sort(),
    fresh: published.filter((address) => !known.has(address)),
  };
}
