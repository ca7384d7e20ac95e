/** A piece of a marked sentence: words, words that are a link or stand in an element, or the place of something else. */
export type MarkedPart =
  | string
  | { readonly link: string; readonly words: string }
  | { readonly tag: string; readonly words: string }
  | { readonly slot: string };

const mark = /\[([^[\]]+)\]\(([a-z-]+)\)|<(b|i|cite|code|kbd)>([^<]+)<\/\3>|\{([a-z-]+)\}/g;

/**
 * Splits a sentence of the catalogue at its marks: `[words](name)` is a link, `<b>`, `<i>`, `<cite>`, `<code>` and `<kbd>` are elements, and
 * `{name}` is the place of something that the page puts there.
 */
export function parseMarked(text: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const found of text.matchAll(mark)) {
    const [whole, linked, link, tag, inside, slot] = found;
    if (found.index > at) parts.push(text.slice(at, found.index));
    if (link) parts.push({ link, words: linked ?? '' });
    else if (tag) parts.push({ tag, words: inside ?? '' });
    else if (slot) parts.push({ slot });
    at = found.index + whole.length;
  }
  return at < text.length ? [...parts, text.slice(at)] : parts;
}
