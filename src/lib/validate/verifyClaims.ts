import type { Claim } from '../schema/claim.ts';

/** What re-finding the claims in a copy of the paper came to. */
interface Verification {
  /** Claims whose locator stands in the copy. */
  readonly found: readonly string[];
  /** Claims whose locator does not, with the words that were looked for. */
  readonly missing: readonly { readonly claim: string; readonly locator: string }[];
  /** Numerals of the copy that no locator covers, with the words around them. */
  readonly uncovered: readonly string[];
}

/**
 * Re-finds the paper's claims in a copy of it, plain text or Markdown.
 *
 * @param copy the text of the reader's own copy
 * @param claims the claims to look for; derived ones have no place in the paper and are passed over
 */
export function verifyClaims(copy: string, claims: readonly Claim[]): Verification {
  const text = normalise(copy);
  const stated = claims.filter(({ status }) => status === 'as-stated');
  const spans: [number, number][] = [];
  const found: string[] = [];
  const missing: { claim: string; locator: string }[] = [];
  for (const { id, locator } of stated) {
    const words = normalise(locator);
    const at = text.indexOf(words);
    if (at < 0) missing.push({ claim: id, locator });
    else {
      found.push(id);
      spans.push([at, at + words.length]);
    }
  }
  const uncovered = [...text.matchAll(/\d[\d,.]*\d|\d/g)]
    .filter(({ index, 0: digits }) => !spans.some(([from, to]) => index < to && index + digits.length > from))
    .map(({ index, 0: digits }) => text.slice(Math.max(0, index - 30), index + digits.length + 20).trim());
  return { found, missing, uncovered };
}

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
