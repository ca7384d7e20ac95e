/**
 * Whether the path of a file is an address that people cite or load. It is, but for what pages fetch by themselves
 * (`_astro`, `fonts`, `pictures`, `scripts`, `styles`, the icon), what only hosts and crawlers read, and the files of frozen versions, which
 * their own checksums keep: of those the front page is an address. The PDF is none, as only
 * a build with a browser has it.
 */
export function isPublishedFile(path: string): boolean {
  if (/^v\/[^/]+\/index\.html$/.test(path)) return true;
  return !/^(_astro|fonts|pictures|scripts|styles|v)\/|^(404\.html|paper\.pdf|_headers|\.nojekyll|favicon\.[a-z]+|robots\.txt|sitemap[^/]*\.xml)$/.test(
    path,
  );
}
