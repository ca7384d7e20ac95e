import { Parser } from 'htmlparser2';

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
export function publishedIds(path: string, html: string): string[] {
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
