/** Words of which some are set in italics. */
export type Rich = readonly (string | { readonly italic: string })[];

/** A citation in one style. */
export interface Styled {
  /** For the list of references. */
  readonly entry: Rich;
  /** For running text, with the place in the work. */
  readonly inText: Rich;
}

/** A title in quotation marks, with the full stop or comma inside them as American styles set it; quotations in it turn single. */
export function quoted(title: string, close: '.' | ',' | '' = ''): string {
  const inner = title.replace(/“([^”]*)”/g, '‘$1’');
  return `“${inner}${/[?!]$/.test(inner) ? '' : close}”`;
}

/**
 * Joins the elements of a reference, each closed by a full stop unless it ends in one, in “?” or “!”.
 *
 * @param parts in order; absent ones are left out
 */
export function sentences(parts: readonly (Rich | string | undefined)[]): Rich {
  return parts.flatMap((part, index): Rich => {
    if (part === undefined || part.length === 0) return [];
    const words: Rich = typeof part === 'string' ? [part] : part;
    const space = index > 0 ? [' '] : [];
    return [...space, ...words, ...(/[.?!]”?$/.test(plainText(words)) ? [] : ['.'])];
  });
}

/** Words without their italics. */
export function plainText(words: Rich): string {
  return words.map((run) => (typeof run === 'string' ? run : run.italic)).join('');
}

/** Words with capitals: each of them, or the first alone; no other letter changes. */
export function capitalized(text: string, which: 'each' | 'first' = 'each'): string {
  return text.replace(which === 'each' ? /(?<![\p{L}’'])\p{Ll}/gu : /^\p{Ll}/u, (letter) =>
    letter.toUpperCase(),
  );
}
