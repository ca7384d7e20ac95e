import { z } from 'astro/zod';
import { words } from './words.ts';

/** A value is exactly one of these; which one decides how it is printed and drawn. */
export const claimValue = z.union([
  /** A quantity, unscaled, in the claim's unit. */
  z.strictObject({ number: z.number() }),
  /** A span, both ends in the claim's unit (years). */
  z
    .strictObject({ from: z.number().int().min(1900), to: z.number().int().max(2099) })
    .refine(
      ({ from, to }) => from < to,
      "a span goes from a year to a later one: { from: 2012, to: 2020 }; a single year is { date: '2020' }",
    ),
  /** A rank: 2 is “second”. */
  z.strictObject({ ordinal: z.number().int().positive() }),
  /** A year or a month, ISO 8601. */
  z.strictObject({
    date: z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, 'a date is “2030” or “2020-09”'),
  }),
  /** A statement in words: a superlative, a level, a status. */
  z.strictObject({ text: words }),
]);

/** A value: number, span, ordinal, date or text. */
export type ClaimValue = z.output<typeof claimValue>;
