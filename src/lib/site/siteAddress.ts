/**
 * Where the edition is published, from the environment variable SITE_URL.
 *
 * @returns the full address with a closing slash; undefined where it is not set
 * @throws Error where it is no web address, or one with a query or a fragment
 */
export function siteAddress(given: string | undefined): string | undefined {
  if (!given) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `SITE_URL is “${given}”, which is not where a site can stand; write the whole address of the front page’s folder, like https://example.org/edition/, or leave it unset`,
    );
  return url.href.replace(/\/*$/, '/');
}
