const scales = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/**
 * A number as the edition prints it: `28000` → “28,000”, `3.61e12` → “3.61 trillion” (no-break space),
 * a minus sign for negatives, at most three decimals.
 */
export function formatNumber(value: number): string {
  const scale = scales.find(([size]) => Math.abs(value) >= size);
  const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })
    .format(scale ? value / scale[0] : value)
    .replace('-', '−');
  return scale ? `${digits}\u00a0${scale[1]}` : digits;
}
