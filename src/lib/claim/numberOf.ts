import type { Claim } from '../records/claim.ts';

/**
 * The number of a claim's value, for arithmetic and scales.
 *
 * @returns a quantity in the claim's unit, unscaled; a rank; the year of a date (a month counts as a fraction
 *   of it); the length in years of a span, both ends counted
 * @throws Error for a value in words
 */
export function numberOf(claim: Pick<Claim, 'id' | 'value'>): number {
  const { value } = claim;
  if ('number' in value) return value.number;
  if ('ordinal' in value) return value.ordinal;
  if ('from' in value) return value.to - value.from + 1;
  if ('date' in value) {
    const [year = 0, month = 1] = value.date.split('-').map(Number);
    return year + (month - 1) / 12;
  }
  throw new Error(`claim “${claim.id}” has a value in words (“${value.text}”), so it has no number`);
}
