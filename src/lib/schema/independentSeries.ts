import { z } from 'astro/zod';
import { rounding } from './claim.ts';
import { day } from './date.ts';
import { recordId } from './id.ts';
import { words } from './text.ts';
import { unitId } from './unit.ts';

/** An independent series that may stand beside the paper's values; its points are a CSV of the same name. */
export const contextSeries = z.strictObject({
  title: words,
  unit: unitId,
  /** How every value is rounded, where its own digits do not say it. */
  rounding: rounding.optional(),
  /** Exactly what is counted, and how the publisher rounds it. */
  definition: words,
  publisher: words,
  /** The page that stands for the series, by id; each point names its own. */
  source: recordId,
  /** Which publication of the values these are: publishers revise. */
  vintage: words,
  licence: z.strictObject({
    /** “CC BY 4.0”, or “no licence stated”. */
    name: words,
    /** SPDX id, where the licence has one. */
    spdx: words.optional(),
    /** How we know, or what its absence means for reuse. */
    says: words,
  }),
  /** When the pages were read, ISO 8601. */
  accessed: day,
  /** Years from which a value is not comparable with the one before: no line is drawn across. */
  breaks: z
    .array(z.strictObject({ at: z.string().regex(/^(19|20)\d\d$/, 'a break is in a year'), says: words }))
    .default([]),
});

/** How a series is written down in `src/data/contextSeries.ts`. */
export type ContextSeriesInput = Omit<z.input<typeof contextSeries>, 'breaks'> & {
  breaks?: readonly { readonly at: string; readonly says: string }[];
};

/** A series with its points, as the rest of the edition reads it. */
export type ContextSeries<Id extends string = string> = Readonly<z.output<typeof contextSeries>> & {
  readonly id: Id;
  /** In the order of the CSV. */
  readonly points: readonly ContextPoint[];
};

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
