import type { Claim } from '../schema/claim.ts';
import { numberOf, type Rounding } from '../schema/claimValue.ts';
import { type UnitId, units } from '../schema/unit.ts';
import { everything, type Interval } from './interval.ts';

/** What the kinds and units of claims are that state a whole number, a rank, a year or a name, and round nothing. */
const unrounded: readonly string[] = ['date', 'rank', 'structure', 'target', 'status', 'superlative'];
const defined: readonly UnitId[] = ['year', 'years', 'rank', 'nm', 'none'];
const signed: readonly UnitId[] = ['celsius', 'percentage-points', 'percent-per-year', 'year'];

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
  const counted = 'counted' in units[unit];
  if (counted || defined.includes(unit) || unrounded.includes(kind) || sideOf(claim)) return 0;
  return lastDigit(value.number) / 2;
}

/** One in the last digit that is written: of 3.61 trillion a hundredth of a trillion, of 500 one. */
function lastDigit(value: number): number {
  const scale = Math.abs(value) >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
  const [, decimals = ''] = String(Number((value / scale).toPrecision(12))).split('.');
  return scale / 10 ** decimals.length;
}

/** The end that a bound leaves open. */
export type OpenSide = 'above' | 'below';

/** Which side the qualifier of a value, or the bound inside it, leaves open. */
export function sideOf({ qualifier, bound }: Pick<Claim, 'qualifier' | 'bound'>): OpenSide | undefined {
  for (const said of [qualifier, bound]) {
    if (said === 'more-than' || said === 'at-least') return 'above';
    if (said === 'less-than' || said === 'at-most') return 'below';
  }
  return undefined;
}

/** The least that a value in a unit can be. */
function leastOf(unit: UnitId): number {
  return signed.includes(unit) ? Number.NEGATIVE_INFINITY : 0;
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

/** An interval as data have it: null for an end that is not bounded. */
export interface Ends {
  readonly from: number | null;
  readonly to: number | null;
}

/** The interval between two ends. */
export function fromEnds({ from, to }: Ends): Interval {
  return { low: from ?? everything.low, high: to ?? everything.high };
}

/** The ends of an interval, without the noise of binary fractions. */
export function endsOf({ low, high }: Interval): Ends {
  const end = (value: number) => (Number.isFinite(value) ? Number(value.toPrecision(12)) : null);
  return { from: end(low), to: end(high) };
}
