import { formatNumber, formatPower, isTiny, scaleOf } from './formatNumber.ts';

/**
 * A number as it is stated, with all its digits: `0.0003` → “0.0003”. From a million on it has three decimals in its scale, or as many
 * as are asked for: `1234567` with six → “1,234,567”, `3.61e12` → “3.61 trillion”.
 *
 * @param decimals how many are printed at least, in the scale that the number is printed in
 */
export function formatStatedNumber(value: number, decimals = 0): string {
  if (isTiny(value)) {
    const power = -Math.floor(Math.log10(Math.abs(value)));
    return formatPower(value, Math.max(0, decimals - power), Math.max(0, decimalsOf(value) - power));
  }
  const scale = scaleOf(value);
  const own = decimalsOf(value / scale);
  const most = scale === 1 || decimals > 0 ? Math.max(own, decimals) : Math.min(own, scaledDecimals);
  // All digits of some millions are read more easily without the word.
  if (scale === 1 || (scale < 1e9 && most > scaledDecimals)) {
    const least = Math.max(0, decimals - Math.log10(scale));
    return formatNumber(value, { least, most: Math.max(least, decimalsOf(value)), scaled: false });
  }
  return formatNumber(value, { least: decimals, most });
}

/** Decimals of a number with “million”, where nothing else is asked for. */
const scaledDecimals = 3;

/** Whether a number has more digits than are printed of it, unless its decimals are given. */
export function isRoundedInPrint(value: number): boolean {
  const scale = scaleOf(value);
  return scale > 1 && decimalsOf(value / scale) > scaledDecimals;
}

/** The decimals that a number is stated with, in the scale that it is printed in: one of 18.6 million. */
export function statedDecimals(value: number): number {
  const decimals = decimalsOf(value / scaleOf(value));
  return scaleOf(value) > 1 ? Math.min(decimals, scaledDecimals) : decimals;
}

/** The decimals of a number, without the noise of binary fractions. */
function decimalsOf(value: number): number {
  const [digits = '', power = '0'] = String(Number(value.toPrecision(15))).split('e');
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(power));
}
