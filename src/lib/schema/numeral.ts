import { z } from 'astro/zod';
import { scaleOf } from '../format/formatNumber.ts';
import { isRoundedInPrint } from '../format/formatStatedNumber.ts';

/** A number as a source prints it. */
export interface Numeral {
  readonly number: number;
  /** Decimals that are printed, in the scale in which the number is; absent where its own digits say them. */
  readonly decimals?: number;
}

/**
 * A number in a record: as a number, or in quotes where its digits say more than a number keeps, such as zeros at its end.
 * `'22.0'`, `'-0.030'`; a large one with its power of ten, as it is printed in millions, billions or trillions: `'3.60e12'`.
 */
export const numeral = z
  .union([
    z.number().refine((number) => !isRoundedInPrint(number), {
      error:
        'has more digits than are printed of so large a number: write it in quotes to print them all, or round it',
    }),
    z
      .string()
      .regex(
        /^-?\d+(\.\d+)?(e(6|9|12))?$/,
        'a number in quotes is written like “22.0”, “-0.030” or “3.60e12”: no unit, no thousands separator; e6, e9 or e12 for millions, billions, trillions',
      )
      .refine(
        (text) => text.replace(/e.*$/, '').replace(/\D/g, '').replace(/^0+/, '').length <= 15,
        'has more than the 15 digits that a computer keeps',
      ),
  ])
  .meta({
    title: 'Number',
    description:
      'A quantity, unscaled, in the unit of the claim. In quotes where its digits say more than a number keeps: “22.0”, “3.60e12”.',
  });

/** Reads a number of a record. */
export function parseNumeral(written: z.output<typeof numeral>): Numeral {
  const number = Number(written);
  if (typeof written === 'number') return { number };
  const [, digits = '', power = '0'] = /^[^.e]+(?:\.(\d+))?(?:e(\d+))?$/.exec(written) ?? [];
  // In the scale that the number is printed in, which need not be the one that it is written in.
  const decimals = digits.length + Math.log10(scaleOf(number)) - Number(power);
  const saysMore = digits.endsWith('0') || isRoundedInPrint(number);
  return { number, ...(saysMore && decimals > 0 && { decimals }) };
}
