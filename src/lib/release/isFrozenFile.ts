/** Whether a file of a built site belongs into its frozen copy: not other versions, nor what only a host or a crawler reads. */
export function isFrozenFile(path: string): boolean {
  return !/^v\/|^(404\.html|_headers|\.nojekyll|robots\.txt|sitemap[^/]*\.xml)$/.test(path);
}
