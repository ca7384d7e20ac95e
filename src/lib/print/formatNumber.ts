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
