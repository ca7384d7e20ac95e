import { z } from 'astro/zod';
import { rounding, unitId } from './claimValue.ts';
import { day, yearOrMonth } from './date.ts';
import { choice, recordId, text } from './text.ts';

/** An independent series that may stand beside the paper's values; its points are a CSV of the same name. */
export const independentSeries = z.strictObject({
  title: text.meta({ title: 'Title', description: 'What the series gives, in a few words.' }),
  unit: unitId.meta({ title: 'Unit', description: 'Unit of every value.' }),
  rounding: rounding.optional().meta({
    title: 'Rounding',
    description: 'How every value is rounded, where its own digits do not say it.',
  }),
  definition: text.meta({
    title: 'Definition',
    description: 'Exactly what is counted, and how the publisher rounds it.',
  }),
  publisher: text.meta({ title: 'Publisher', description: 'Who publishes the series.' }),
  source: recordId.meta({
    title: 'Source',
    description: 'The page that stands for the series, an id of sources; each point names its own.',
  }),
  vintage: text.meta({
    title: 'Vintage',
    description: 'Which publication of the values these are: publishers revise.',
  }),
  licence: z
    .strictObject({
      name: text.meta({ title: 'Name', description: '“CC BY 4.0”, or “no licence stated”.' }),
      spdx: text.optional().meta({ title: 'SPDX id', description: 'Where the licence has one.' }),
      says: text.meta({
        title: 'Grounds',
        description: 'How we know, or what its absence means for reuse.',
      }),
    })
    .meta({ title: 'Licence', description: 'On what terms, and how we know.' }),
  accessed: day.meta({ title: 'Read', description: 'When the pages were read, ISO 8601.' }),
  breaks: z
    .array(
      z.strictObject({
        at: z
          .string()
          .regex(/^(1\d|20)\d\d$/, 'a break is in a year')
          .meta({ title: 'Year', description: 'The first year after the break.' }),
        says: text.meta({ title: 'Says', description: 'What is different from then on.' }),
      }),
    )
    .default([])
    .meta({
      title: 'Breaks',
      description: 'Years from which a value is not comparable with the one before.',
    }),
});

/** How a series is written down in `src/data/independentSeries.ts`. */
export type IndependentSeriesInput = Omit<z.input<typeof independentSeries>, 'breaks'> & {
  breaks?: readonly { readonly at: string; readonly says: string }[];
};

/** A series with its points, as the rest of the edition reads it. */
export type IndependentSeries<Id extends string = string> = Readonly<z.output<typeof independentSeries>> & {
  readonly id: Id;
  /** In the order of the CSV. */
  readonly points: readonly IndependentPoint[];
};

/** One row of an independent series' CSV. */
export const independentPoint = z.strictObject({
  line: recordId.meta({
    title: 'Line',
    description: 'Which line of the series: a country, a maker, a kind.',
  }),
  at: yearOrMonth('a time is “2024” or “2024-12”').meta({
    title: 'Time',
    description: 'The time that it speaks of, ISO 8601: a year or a month.',
  }),
  value: z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, 'a value is a plain number: no unit, no thousands separator')
    .refine(
      (text) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '').length <= 15 && text.length < 30,
      'has more than the 15 digits that a computer keeps',
    )
    .transform(Number)
    .meta({ title: 'Value', description: 'Unscaled. Read it with its qualifier.' }),
  qualifier: choice(['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most']).meta({
    title: 'Qualifier',
    description: 'How firmly the page says it; part of the value.',
  }),
  source: recordId.meta({ title: 'Source', description: 'The independent page that prints it, by id.' }),
  note: text
    .or(z.literal(''))
    .meta({ title: 'Note', description: 'What else there is to say of the value.' }),
});

/** A point of an independent series. */
export type IndependentPoint = Readonly<z.output<typeof independentPoint>>;
