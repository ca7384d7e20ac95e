import { escapeMarkup } from '../site/escapeMarkup.ts';

/** A start tag as Astro writes it: attributes without a value or in double quotes. */
const tag = (attributes: string) => `<([a-z][a-z0-9]*)${attributes}(?:\\s+[^\\s=>"/]+(?:="[^"]*")?)*\\s*>`;
/** Elements that may not hold an anchor themselves: it goes into the first of their parts that may. */
const listsAndTables = /^(table|thead|tbody|tr|ul|ol|dl|colgroup)$/;

/**
 * Gives a thing on a page a second id, its old one: an empty anchor at its beginning.
 *
 * @param id the one that the page has
 * @throws Error when the page has no such id
 */
export function addAnchor(html: string, id: string, old: string): string {
  const found = new RegExp(tag(`(?:\\s+[^\\s=>"/]+(?:="[^"]*")?)*?\\s+id="${RegExp.escape(id)}"`)).exec(html);
  if (!found) throw new Error(`the page has no id “${id}”`);
  let end = found.index + found[0].length;
  let name = found[1] ?? '';
  const next = new RegExp(`\\s*${tag('')}`, 'y');
  while (listsAndTables.test(name) || (name === 'div' && /^\s*<dt[\s>]/.test(html.slice(end, end + 20)))) {
    next.lastIndex = end;
    const inner = next.exec(html);
    if (!inner) throw new Error(`“${id}” is an empty ${name}, which cannot hold the old id “${old}”`);
    end = next.lastIndex;
    name = inner[1] ?? '';
  }
  return `${html.slice(0, end)}<span id="${escapeMarkup(old)}"></span>${html.slice(end)}`;
}
