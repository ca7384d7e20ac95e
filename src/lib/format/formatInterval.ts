import * as words from '#edition/data/language.ts';
import type { Claim } from '../schema/claim.ts';
import { formatClaim } from './formatClaim.ts';
import { scaleOf } from './formatNumber.ts';

/** What a value may be, as pages say it. */
type Bounded = Pick<Claim, 'id' | 'unit'> & {
  readonly interval: { readonly from: number | null; readonly to: number | null };
  /** Decimals that the ends are printed with, in the scale of each. */
  readonly decimals: number;
};

/**
 * The interval of a computed value in words: “between 0.56 and 0.58 percentage points”, “above 27 firms”.
 *
 * @returns undefined where nothing is rounded, so that the value says it all, or nothing is bounded
 */
export function formatInterval({ id, unit, interval: { from, to }, decimals }: Bounded): string | undefined {
  // Ends are rounded outwards, or the interval would be too narrow.
  const print = (value: number, round: (value: number) => number, noise: number) => {
    const scale = scaleOf(value);
    const digits = round((value / scale) * 10 ** decimals + noise);
    const number = Number(((digits / 10 ** decimals) * scale).toPrecision(12));
    return formatClaim({ id, unit, value: { number }, qualifier: 'exact' });
  };
  const lowest = (value: number) => print(value, Math.floor, 1e-6);
  const highest = (value: number) => print(value, Math.ceil, -1e-6);
  if (from === to) return undefined;
  if (from === null) return to === null ? undefined : words.values.below(highest(to));
  return to === null ? words.values.above(lowest(from)) : words.values.between(lowest(from), highest(to));
}
