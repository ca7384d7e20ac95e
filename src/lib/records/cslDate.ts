import { z } from 'astro/zod';

/** A date in CSL-JSON, `{ 'date-parts': [[2024, 12, 31]] }`: year, month, day, as much of it as is known. */
export const cslDate = z.strictObject({
  'date-parts': z.tuple([
    z
      .array(z.number().int())
      .min(1)
      .max(3)
      .refine(isReal, 'there is no such date from 1500 to 2099: write year, month, day as numbers'),
  ]),
});

function isReal([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1500 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
