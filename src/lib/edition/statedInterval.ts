import * as words from '#edition/data/language.ts';
import { formatClaim } from '../format/formatClaim.ts';
import { scaleOf } from '../format/formatNumber.ts';
import type { Claim } from '../schema/claim.ts';
import { numberOf, type Rounding } from '../schema/claimValue.ts';
import { sideOf } from '../schema/qualifier.ts';
import { type UnitId, units } from '../schema/unit.ts';
import { everything, fromEnds, type Interval } from './interval.ts';

/** Kinds of claims that state a whole number, a rank, a year or a name, and round nothing. */
const unrounded: readonly string[] = ['date', 'rank', 'structure', 'target', 'status', 'superlative'];

type Rounded = Pick<Claim, 'kind' | 'unit' | 'value' | 'qualifier' | 'bound'>;

/**
 * How far a value may lie from the one that is stated, in its unit: half of the last digit stated, or nothing where it is
 * a count, a year, a rank, a name or the limit that a bound sets.
 *
 * @param written what the record itself says, which counts before all else
 */
export function roundingOf(claim: Rounded, written?: Rounding): number | undefined {
  const { kind, unit, value } = claim;
  if ('text' in value) return undefined;
  if (typeof written === 'number') return written;
  if (!('number' in value)) return 0;
  const size = Math.abs(value.number);
  if (written) return size === 0 ? 0 : 10 ** (Math.floor(Math.log10(size)) - written.digits + 1) / 2;
  const { counted, exact } = units[unit];
  if (counted || exact || unrounded.includes(kind) || sideOf(claim)) return 0;
  return lastDigit(value.number) / 2;
}

/**
 * How far a stated value may lie from what is printed, and by which rule.
 *
 * @returns undefined where a value in words or a computed one has no rounding of its own
 */
export function sayRounding(claim: Claim): string | undefined {
  const { rounding } = claim;
  if (rounding === undefined) return undefined;
  if (rounding === 0) return words.values.noRounding;
  const reach = formatClaim({ ...claim, value: { number: rounding }, qualifier: 'exact', bound: undefined });
  // A record may know better than the digits that are printed.
  return words.values.toEitherSide(reach, rounding === roundingOf(claim));
}

/** One in the last digit that is written: of 3.61 trillion a hundredth of a trillion, of 500 one. */
function lastDigit(value: number): number {
  const scale = scaleOf(value);
  const [, decimals = ''] = String(Number((value / scale).toPrecision(12))).split('.');
  return scale / 10 ** decimals.length;
}

/** The least that a value in a unit can be. */
function leastOf(unit: UnitId): number {
  return units[unit].signed ? Number.NEGATIVE_INFINITY : 0;
}

/**
 * Every value that a claim allows, in its unit: around the one that is stated, as far as it is rounded, and without end
 * where it is a bound. A derived claim allows what was computed for it.
 */
export function intervalOf(claim: Claim): Interval {
  const { derivation, qualifier, bound, unit, rounding = 0, value } = claim;
  if (derivation) return fromEnds(derivation.interval);
  if ('text' in value || qualifier === 'not-bounded' || bound === 'not-bounded') return everything;
  const number = numberOf(claim);
  const [low, high] = [Math.max(number - rounding, leastOf(unit)), number + rounding];
  const side = sideOf(claim);
  if (side === 'above') return { low, high: Number.POSITIVE_INFINITY };
  return side === 'below' ? { low: leastOf(unit), high } : { low, high };
}
