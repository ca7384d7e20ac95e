import { parseHTML } from 'linkedom';

const controls = 'svg, form, input, select, textarea, button, output, datalist, dialog, template';
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
  const { document } = parseHTML(html);
  const joined = new Set(
    wiring.flatMap((name) =>
      [...document.querySelectorAll(`[${name}]`)].flatMap((element) =>
        (element.getAttribute(name) ?? '').split(/\s+/),
      ),
    ),
  );
  const single = /^(claims|figures)\//.test(path);
  return [...document.querySelectorAll('main [id]')]
    .filter((element) => {
      const heading = /^h[1-6]$/i.test(element.localName);
      if (element.closest(`${controls}, [data-no-address]`) || element.id.startsWith('fnref-')) return false;
      return heading || (single ? element.localName === 'figure' : !joined.has(element.id));
    })
    .map((element) => element.id);
}
