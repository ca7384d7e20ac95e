import * as words from '#edition/data/language.ts';

const { scales } = words.numbers;

interface NumberOptions {
  /** Decimals at least, and at most; three at most when left out. */
  readonly least?: number;
  readonly most?: number;
  /** False to write all digits, without “million”. */
  readonly scaled?: boolean;
}

const formats = new Map<string, Intl.NumberFormat>();

function digitsOf(value: number, least: number, most: number): string {
  const key = `${least} ${most}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(words.locale.tag, {
      signDisplay: 'negative',
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
  formats.set(key, format);
  return format.format(value).replace('-', '−');
}

/** Digits that are left of what decimals alone would round to nothing; smaller is the noise of arithmetic. */
const [leastDigits, noise] = [3, 1e-12];

/** From here on a number is written as a power of ten. */
const tiny = 1e-6;

/** A tiny number as digits and a power of ten: “1.25 × 10⁻⁷”. */
export function formatPower(value: number, least = 0, most = leastDigits - 1): string {
  const power = Math.floor(Math.log10(Math.abs(value)));
  const superscript = String(-power).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? '');
  const digits = Number((value / 10 ** power).toPrecision(15));
  return `${digitsOf(digits, least, Math.max(least, most))}\u00a0×\u00a010⁻${superscript}`;
}

/** Whether a number is so small that it is written as a power of ten. */
export function isTiny(value: number): boolean {
  return value !== 0 && Math.abs(value) < tiny;
}

/**
 * A number as the edition prints it: `28000` → “28,000”, `3.61e12` → “3.61 trillion” (no-break space),
 * a minus sign for negatives, at most three decimals. What rounding lifts to the next scale is printed in that: never
 * “1,000 million”. What is not zero is never printed as zero.
 */
export function formatNumber(
  value: number,
  { least = 0, most = Math.max(3, least), scaled = true }: NumberOptions = {},
): string {
  const amount = Math.abs(value);
  if (!scaled) return digitsOf(value, least, most);
  if (amount > noise && amount < 10 ** -most / 2)
    return isTiny(value)
      ? formatPower(value)
      : digitsOf(value, least, leastDigits - 1 - Math.floor(Math.log10(amount)));
  const within = scales.findIndex(({ size }, index) => {
    const next = scales[index + 1];
    return !next || Math.round((amount / size) * 1000) / 1000 < next.from / size;
  });
  const { size = 1, name = '' } = scales[within] ?? {};
  return `${digitsOf(value / size, least, most)}${name}`;
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
