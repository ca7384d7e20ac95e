/** Footnote marks: `[^3]` of Markdown, and superscript digits, which NFKC would make part of the number before them. */
const marks = /\[\^[^\]\s]+\]:?|[⁰¹²³⁴-⁹]+/g;

/**
 * Text made comparable: one kind of quote, dash and space, lower case, footnote marks and hyphenation at a line's end
 * taken away. Copies of a paper differ in exactly these.
 */
export function normalise(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(marks, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”«»"]/g, '')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/(\p{Ll})-\n\s*(\p{Ll})/gu, '$1$2')
    .replace(/\s+/g, ' ');
}
