import * as words from '#edition/data/language.ts';

const { scales } = words.numbers;

const format = new Intl.NumberFormat(words.locale.tag, {
  maximumFractionDigits: 3,
  signDisplay: 'negative',
});

/**
 * A number as the edition prints it: `28000` → “28,000”, `3.61e12` → “3.61 trillion” (no-break space),
 * a minus sign for negatives, at most three decimals. What rounding lifts to the next scale is printed in that: never
 * “1,000 million”.
 */
export function formatNumber(value: number): string {
  const within = scales.findIndex(({ size }, index) => {
    const next = scales[index + 1];
    return !next || Math.round((Math.abs(value) / size) * 1000) / 1000 < next.from / size;
  });
  const { size = 1, name = '' } = scales[within] ?? {};
  return `${format.format(value / size).replace('-', '−')}${name}`;
}

/** One in the scale that a number is written in: a trillion, of 134.7 trillion; below a million nothing is scaled. */
export function scaleOf(value: number): number {
  return scales.findLast(({ from }) => Math.abs(value) >= from)?.size ?? 1;
}

/** A share that is computed, to one decimal: `67.13` → “67.1 %” (narrow no-break space). */
export function formatPercent(value: number): string {
  return words.numbers.percent(formatNumber(Number(value.toFixed(1))));
}

/** A whole number up to ten in words, as prose prints counts; undefined for any other number. */
export function numberWord(value: number): string | undefined {
  return words.numbers.cardinal(value);
}
