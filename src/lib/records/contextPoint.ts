import { z } from 'astro/zod';
import { recordId } from './recordId.ts';
import { words } from './words.ts';

/** One row of a context series' CSV. */
export const contextPoint = z.strictObject({
  /** Which line of the series: a country, a maker, a kind. */
  line: recordId,
  /** The time that it speaks of, ISO 8601: a year or a month. */
  at: z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2]))?$/, 'a time is “2024” or “2024-12”'),
  /** In the series' unit, unscaled. */
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'a value is a plain number: no unit, no thousands separator')
    .refine(
      (text) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= 15 && text.length < 30,
      'has more than the 15 digits that a computer keeps',
    )
    .transform(Number),
  qualifier: z.enum(['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most']),
  /** The context source that prints it, by id. */
  source: recordId,
  /** What else there is to say of this value; often empty. */
  note: words.or(z.literal('')),
});

/** A point of a context series. */
export type ContextPoint = Readonly<z.output<typeof contextPoint>>;
