import * as words from '#edition/data/language.ts';
import { formatClaim } from '../format/formatClaim.ts';
import { scaleOf } from '../format/formatNumber.ts';
import type { Claim } from '../schema/claim.ts';
import { isQuantity, numberOf, type Rounding } from '../schema/claimValue.ts';
import { sideOf } from '../schema/qualifier.ts';
import { endsOfUncertainty } from '../schema/uncertainty.ts';
import { distanceUnit, type UnitId, units } from '../schema/unit.ts';
import { everything, fromEnds, type Interval } from './interval.ts';

/** Kinds of claims that state a whole number, a rank, a year or a name, and round nothing. */
const unrounded: readonly string[] = ['date', 'rank', 'structure', 'target', 'status', 'superlative'];

type Rounded = Pick<Claim, 'kind' | 'unit' | 'value' | 'qualifier' | 'bound'>;

/**
 * How far a value may lie from the one that is stated, in its unit: half of the last digit stated, or nothing where it is
 * a count, a year, a rank, a name or the limit that a bound sets. Of an estimate from a thousand on, its last digit that is not zero.
 *
 * @param written what the record itself says, which counts before all else
 */
export function roundingOf(claim: Rounded, written?: Rounding): number | undefined {
  const { kind, unit, value } = claim;
  if ('text' in value) return undefined;
  if (typeof written === 'number') return written;
  if (!isQuantity(value)) return 0;
  const numbers = 'number' in value ? [value.number] : [value.low, value.high];
  const size = Math.max(...numbers.map(Math.abs));
  if (written) return size === 0 ? 0 : 10 ** (Math.floor(Math.log10(size)) - written.digits + 1) / 2;
  const { counted, exact } = units[unit];
  // An estimate of what is counted is no count.
  const isEstimate = claim.qualifier === 'about';
  if ((counted && !isEstimate) || exact || unrounded.includes(kind) || sideOf(claim)) return 0;
  const last = isEstimate && value.decimals === undefined ? lastDigitOfEstimate : lastDigit;
  return Math.min(...numbers.map((number) => last(number, value.decimals))) / 2;
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
  const reach = formatClaim({
    ...claim,
    unit: distanceUnit(claim.unit),
    value: { number: rounding },
    uncertainty: undefined,
    qualifier: 'exact',
    bound: undefined,
  });
  // A record may know better than the digits that are printed.
  return words.values.toEitherSide(reach, rounding === roundingOf(claim));
}

/** One in the last digit that is written: of 3.61 trillion a hundredth of a trillion, of 500 one, of 22.0 a tenth. */
function lastDigit(value: number, least = 0): number {
  const scale = scaleOf(value);
  const [, decimals = ''] = String(Number((value / scale).toPrecision(12))).split('.');
  return scale / 10 ** Math.max(decimals.length, least);
}

/**
 * The same of an estimate. From a thousand on the zeros at its end hold places and state no digit: around 500,000 is not meant to the
 * unit. Below they may: around 90 per cent may be meant to the percent.
 */
function lastDigitOfEstimate(value: number): number {
  const last = lastDigit(value);
  if (Math.abs(value) < 1000) return last;
  const zeros = /0*$/.exec(String(Math.round(Math.abs(value) / last)))?.[0].length ?? 0;
  return last * 10 ** zeros;
}

/** The least that a value in a unit can be; what is stated below zero has none. */
function leastOf(unit: UnitId, stated: number): number {
  return units[unit].signed || stated < 0 ? Number.NEGATIVE_INFINITY : 0;
}

/** From where to where a source itself says that a value reaches: the ends of a range, or an uncertainty. */
export function reachOf({ value, uncertainty }: Pick<Claim, 'value' | 'uncertainty'>): Reach | undefined {
  if ('low' in value) return { from: value.low, to: value.high, isRange: true };
  if (!uncertainty || !('number' in value)) return undefined;
  return { ...endsOfUncertainty(value.number, uncertainty), isRange: false };
}

/** Two ends in the unit of a claim. */
export interface Reach {
  readonly from: number;
  readonly to: number;
  /** Whether the value is the range itself, with no number inside it. */
  readonly isRange: boolean;
}

/**
 * Every value that a claim allows, in its unit: around the one that is stated, as far as it is rounded or its source says that it
 * reaches, and without end where it is a bound. A derived claim allows what was computed for it.
 */
export function intervalOf(claim: Claim): Interval {
  const { derivation, qualifier, bound, unit, rounding = 0, value } = claim;
  if (derivation) return fromEnds(derivation.interval);
  if ('text' in value || qualifier === 'not-bounded' || bound === 'not-bounded') return everything;
  const number = numberOf(claim);
  const reach = reachOf(claim) ?? { from: number, to: number, isRange: true };
  // The ends of a range are rounded as a number is; an uncertainty is wider than that already.
  const around = reach.isRange ? rounding : 0;
  const least = leastOf(unit, reach.from);
  const [low, high] = [Math.max(reach.from - around, least), reach.to + around];
  const side = sideOf(claim);
  if (side === 'above') return { low, high: Number.POSITIVE_INFINITY };
  return side === 'below' ? { low: least, high } : { low, high };
}
