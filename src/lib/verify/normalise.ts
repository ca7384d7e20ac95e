/**
 * Text made comparable: one kind of quote, dash and space, lower case, footnote marks and hyphenation at a line's end
 * taken away. Copies of a paper differ in exactly these.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”«»"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/([a-z])-\n\s*([a-z])/g, '$1$2')
    .replace(/\s+/g, ' ');
}
