/**
 * The full address of a page, where it is known at which address the edition is published.
 *
 * @param site where the edition's front page stands, with or without a closing slash; undefined where nobody has said
 * @param path from the root of the edition: `claims/a.html#x`; the front page is the address of the edition itself
 */
export function absoluteUrl(site: URL | string | undefined, path: string): string | undefined {
  if (!site) return undefined;
  const base = String(site).replace(/\/*$/, '/');
  return new URL(path.replace(/^index\.html(?=$|#)/, ''), base).href;
}
