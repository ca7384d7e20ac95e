import type { Claim } from '../records/claim.ts';
import { normalise } from './normalise.ts';

/** What re-finding the claims in a copy of the paper came to. */
export interface Verification {
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
