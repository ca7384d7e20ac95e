import { Parser } from 'htmlparser2';

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

const controls = new Set('svg form input select textarea button output datalist dialog template'.split(' '));
const wiring =
  'for list popovertarget commandfor aria-controls aria-describedby aria-labelledby aria-owns'.split(' ');

/**
 * The ids of a page that are addresses: of sections, paragraphs, footnotes, figures, headings, and of records on the
 * page that lists them. Not addresses are:
 *
 * - ids inside drawings and forms, and ids that only join one element to another (`for`, `aria-…`), but on headings
 * - `main`, the target of the skip link, and the places of footnote references (`fnref-…`), which move with the text
 * - on the page of a single claim or figure: rows and notes, whose home is the ledger or the evidence page
 * - what stands in an element with `data-no-address`
 */
function publishedIds(path: string, html: string): string[] {
  const joined = new Set<string>();
  const found: { id: string; name: string }[] = [];
  // Of each element that is open: whether it is `main`, whether it publishes nothing.
  const open: { main: boolean; closed: boolean }[] = [];
  let main = 0;
  let closed = 0;
  // Read as a stream: a tree of each page would take most of the time of a build.
  const parser = new Parser({
    onopentag(name, attributes) {
      for (const attribute of wiring)
        for (const id of attributes[attribute]?.split(/\s+/) ?? []) joined.add(id);
      const here = { main: name === 'main', closed: controls.has(name) || 'data-no-address' in attributes };
      if (here.closed) closed += 1;
      const { id } = attributes;
      if (id && main && !closed && !id.startsWith('fnref-')) found.push({ id, name });
      if (here.main) main += 1;
      open.push(here);
    },
    onclosetag() {
      const last = open.pop();
      if (last?.main) main -= 1;
      if (last?.closed) closed -= 1;
    },
  });
  parser.end(html);
  const single = /^(claims|figures)\//.test(path);
  return found
    .filter(({ id, name }) => /^h[1-6]$/.test(name) || (single ? name === 'figure' : !joined.has(id)))
    .map(({ id }) => id);
}

/**
 * Whether the path of a file is an address that people cite or load. It is, but for what pages fetch by themselves
 * (`_astro`, `fonts`, `pictures`, `scripts`, `styles`, the icon), what only hosts and crawlers read, and the files of frozen versions, which
 * their own checksums keep: of those the front page is an address. The PDF is none, as only
 * a build with a browser has it, nor is an oEmbed, which a build without SITE_URL lacks.
 */
export function isPublishedFile(path: string): boolean {
  if (/^v\/[^/]+\/index\.html$/.test(path)) return true;
  return !/^(_astro|fonts|pictures|scripts|styles|v)\/|^embed\/.+\.json$|^(404\.html|paper\.pdf|_headers|\.nojekyll|favicon\.[a-z]+|robots\.txt|sitemap[^/]*\.xml)$/.test(
    path,
  );
}

/** A file of a built site. */
export interface SiteFile {
  /** From the root of the site: `sections/2.html`. */
  readonly path: string;
  /** What a page holds; absent for other files. */
  readonly html?: string;
}
