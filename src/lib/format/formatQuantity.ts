import * as words from '#edition/data/language.ts';
import type { Uncertainty } from '../schema/uncertainty.ts';
import type { UnitDefinition } from '../schema/unitDefinition.ts';
import { formatNumber, scaleOf } from './formatNumber.ts';
import { formatStatedNumber, statedDecimals } from './formatStatedNumber.ts';

/** What is printed in one unit: a number, with its uncertainty where one is given; or a range. */
export type Quantity = { readonly decimals?: number | undefined } & (
  | { readonly number: number; readonly uncertainty?: Uncertainty | undefined }
  | { readonly low: number; readonly high: number }
);

interface QuantityOptions {
  /** Whether it is read aloud: ranges and uncertainties in words. */
  readonly spoken?: boolean;
  /** Whether its unit is left out, as the sentence names it. */
  readonly bare?: boolean;
}

/** A quantity with its unit: “12–15 %”, “€1.2 million”, “4.9 ± 0.3 km”, “4.9 % (95 % CI 3.1 to 6.7)”. */
export function formatQuantity(
  quantity: Quantity,
  unit: UnitDefinition,
  { spoken = false, bare = false }: QuantityOptions = {},
): string {
  const { decimals } = quantity;
  const withUnit = (digits: string, value?: number) => (bare ? digits : formatUnit(digits, unit, value));
  if ('low' in quantity) {
    const { low, high } = quantity;
    return withUnit(formatEnds(low, high, decimals, spoken));
  }
  const { number, uncertainty } = quantity;
  const digits = formatStatedNumber(number, decimals);
  const value = withUnit(digits, decimals ? undefined : number);
  if (!uncertainty) return value;
  if (!isPlusMinus(uncertainty))
    return words.values.withUncertainty(value, formatUncertainty(uncertainty, spoken));
  const { level } = uncertainty;
  const reach = withUnit(`${digits} ${saySpread(uncertainty, spoken)}`);
  return level === undefined
    ? reach
    : words.values.withUncertainty(reach, sayLevel(level, 'confidence', spoken));
}

type Spread = Extract<Uncertainty, { readonly spread: unknown }>;

function isPlusMinus(uncertainty: Uncertainty): uncertainty is Spread {
  return 'spread' in uncertainty && uncertainty.spread === 'plusMinus';
}

/** “95 % CI” */
function sayLevel(
  level: number | undefined,
  kind: keyof typeof words.values.intervals,
  spoken: boolean,
): string {
  const { sign, name } = words.values.intervals[kind];
  const at = level === undefined ? undefined : words.numbers.percent(formatNumber(level));
  return words.values.atLevel(at, spoken ? name : sign);
}

/** “± 0.3”, “SE 0.3” */
function saySpread({ spread, size, decimals }: Spread, spoken: boolean, unit?: UnitDefinition): string {
  const { sign, name } = words.values.spreads[spread];
  const digits = formatStatedNumber(size, decimals);
  return `${spoken ? name : sign} ${unit ? formatUnit(digits, unit, decimals ? undefined : size) : digits}`;
}

/**
 * An uncertainty without its number, in the unit of that: “95 % CI 3.1 to 6.7”, “SE 0.3”, “± 0.3 (95 % CI)”.
 *
 * @param unit printed with it where the number and its unit do not stand beside
 */
export function formatUncertainty(uncertainty: Uncertainty, spoken = false, unit?: UnitDefinition): string {
  const { level } = uncertainty;
  if ('spread' in uncertainty) {
    const said = saySpread(uncertainty, spoken, unit);
    if (level === undefined) return said;
    return words.values.withUncertainty(said, sayLevel(level, 'confidence', spoken));
  }
  const [low, high] = printEnds(uncertainty);
  return words.values.withEnds(
    sayLevel(level, uncertainty.kind, spoken),
    low,
    unit ? formatUnit(high, unit) : high,
    spoken,
  );
}

/** What the head of a column says of the uncertainties in it: “95 % CI”, “SE”; nothing of ±, which stands in each cell. */
export function formatUncertaintyKind(
  kind: keyof typeof words.values.intervals | Spread['spread'],
  level: number | undefined,
): string | undefined {
  if (kind in words.values.intervals)
    return sayLevel(level, kind as keyof typeof words.values.intervals, false);
  if (kind === 'plusMinus') return level === undefined ? undefined : sayLevel(level, 'confidence', false);
  return words.values.spreads[kind as Spread['spread']].sign;
}

/** How far an uncertainty reaches, where what it is of stands elsewhere: “3.1 to 6.7”, “0.3”. */
export function formatUncertaintySize(uncertainty: Uncertainty): string {
  return 'low' in uncertainty
    ? words.values.range(...printEnds(uncertainty))
    : formatStatedNumber(uncertainty.size, uncertainty.decimals);
}

/** The ends of an interval. Sources print both alike: a number in a record has lost the zeros at its end. */
function printEnds(interval: Extract<Uncertainty, { readonly low: unknown }>): [low: string, high: string] {
  const ends = [interval.low, interval.high];
  const decimals = interval.decimals ?? (isOneScale(ends) ? Math.max(...ends.map(statedDecimals)) : 0);
  const [low = '', high = ''] = ends.map((end) => formatStatedNumber(end, decimals));
  return [low, high];
}

function isOneScale([low = 0, high = 0]: readonly number[]): boolean {
  return scaleOf(low) === scaleOf(high);
}

/** A p-value with its letter: “p = 0.03”, “p < 0.001”. */
export function formatP(p: string): string {
  const [, sign = '=', value = ''] = /^([<>≤≥])? ?(.+)$/.exec(p) ?? [];
  return `p\u00a0${sign}\u00a0${value}`;
}

/** Two ends of a range: “12–15”, “−3 to 5”, “1.2–1.5 million”. */
function formatEnds(low: number, high: number, decimals: number | undefined, spoken: boolean): string {
  const [from, to] = [low, high].map((end) => formatStatedNumber(end, decimals)) as [string, string];
  const first = withoutScaleOf(to, from);
  // A dash beside a minus sign, or between numbers of two scales, is hard to read.
  const isPlain = low >= 0 && scaleOf(low) === scaleOf(high);
  return isPlain && !spoken ? words.numbers.range(first, to) : words.values.range(first, to);
}

/**
 * A range as a sentence says it: “between 2 and 3 %”, “between €2 and €3”, “在2%至3%之间”.
 *
 * @param lead the wording of an estimate
 */
export function formatBetween(
  { low, high, decimals }: Extract<Quantity, { readonly low: unknown }>,
  unit: UnitDefinition,
  { bare = false, lead = '' }: { readonly bare?: boolean; readonly lead?: string } = {},
): string {
  const [from, to] = [low, high].map((end) => formatStatedNumber(end, decimals)) as [string, string];
  const atBoth = words.values.unitAtBothEnds || unit.place === 'before' || unit.joined;
  const [first, last] = atBoth ? [from, to] : [withoutScaleOf(to, from), to];
  const withUnit = (digits: string) => (bare ? digits : formatUnit(digits, unit));
  return words.values.between(atBoth ? withUnit(first) : first, withUnit(last), lead);
}

/** The digits of a number without its scale, where that of another beside it says it for both: “1.2” of “1.2 million”. */
function withoutScaleOf(other: string, digits: string): string {
  const scale = /(?<=\d)\D+$/.exec(other)?.[0] ?? '';
  return scale && digits.endsWith(scale) ? digits.slice(0, -scale.length) : digits;
}

/** Digits with the sign or words of their unit. @param value the number, where it is a single one */
export function formatUnit(digits: string, unit: UnitDefinition, value = Number.NaN): string {
  const { sign, place, joined, singular } = unit;
  if (!sign) return digits;
  if (place === 'before') {
    const gap = /\p{L}$/u.test(sign) ? '\u00a0' : '';
    return digits.startsWith('−') ? `−${sign}${gap}${digits.slice(1)}` : `${sign}${gap}${digits}`;
  }
  if (joined) return `${digits}${value === 1 ? (singular ?? sign) : sign}`;
  if (value === 1 && singular) return words.numbers.withUnit(digits, singular, Number.NaN);
  return words.numbers.withUnit(digits, sign, value);
}
