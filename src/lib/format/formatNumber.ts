import { units } from '../schema/unit.ts';

/** Size and name of each scale, and where the next begins, in the scale's own numbers. */
const scales = [
  [1, '', 1e6],
  [1e6, 'million', 1000],
  [1e9, 'billion', 1000],
] as const;

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3, signDisplay: 'negative' });

/**
 * A number as the edition prints it: `28000` → “28,000”, `3.61e12` → “3.61 trillion” (no-break space),
 * a minus sign for negatives, at most three decimals. What rounding lifts to the next scale is printed in that: never
 * “1,000 million”.
 */
export function formatNumber(value: number): string {
  const [size, name] = scales.find(
    ([one, , next]) => Math.round((Math.abs(value) / one) * 1000) / 1000 < next,
  ) ?? [1e12, 'trillion'];
  const digits = format.format(value / size).replace('-', '−');
  return name ? `${digits}\u00a0${name}` : digits;
}

/** One in the scale that a number is written in: a trillion, of 134.7 trillion; below a million nothing is scaled. */
export function scaleOf(value: number): number {
  return Math.abs(value) >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
}

/** A share that is computed, to one decimal: `67.13` → “67.1 %” (narrow no-break space). */
export function formatPercent(value: number): string {
  return `${formatNumber(Number(value.toFixed(1)))}\u202f${units.percent.sign}`;
}

const cardinals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** A whole number up to ten in words, as prose prints counts; undefined for any other number. */
export function numberWord(value: number, kind: 'cardinal' | 'ordinal' = 'cardinal'): string | undefined {
  return (kind === 'cardinal' ? cardinals : ordinals)[value] || undefined;
}
