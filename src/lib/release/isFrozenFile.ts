/**
 * Whether a file of a built site belongs into its frozen copy: not other versions, nor the archive, which holds the same once
 * more, nor what only a host or a crawler reads.
 */
export function isFrozenFile(path: string): boolean {
  return !/^v\/|^(404\.html|edition\.zip|_headers|\.nojekyll|robots\.txt|sitemap[^/]*\.xml)$/.test(path);
}
