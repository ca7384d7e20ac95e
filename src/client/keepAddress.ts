/**
 * Puts a query into the address, so that it brings the state back.
 *
 * @param how a step that the back button leads away from, or a change in place
 */
export function keepAddress(query: URLSearchParams, how: 'push' | 'replace'): void {
  const search = `${query}` && `?${query}`;
  if (search === location.search) return;
  history[`${how}State`](null, '', (search || location.pathname) + location.hash);
}
