import { z } from 'astro/zod';
import { year, yearOrMonth } from './date.ts';
import { numeral, parseNumeral } from './numeral.ts';
import { qualifiers } from './qualifier.ts';
import { oneOf, text } from './text.ts';
import { units } from './unit.ts';

const decimals = z.int().min(1).max(15).optional().meta({
  title: 'Decimals',
  description: 'Decimals that are printed where the number’s own digits are fewer: 1 of 22.0.',
});

/** A value is exactly one of these; which one decides how it is printed and drawn. */
export const claimValues = {
  number: z.strictObject({
    number: z
      .number()
      .meta({ title: 'Number', description: 'A quantity, unscaled, in the unit of the claim.' }),
    decimals,
  }),
  range: z.strictObject({
    low: z.number().meta({ title: 'Low', description: 'The lower end of a range, unscaled.' }),
    high: z.number().meta({ title: 'High', description: 'The upper end of a range, unscaled.' }),
    decimals,
  }),
  span: z
    .strictObject({
      from: year.meta({ title: 'From', description: 'First year of a span.' }),
      to: year.meta({ title: 'To', description: 'Last year of a span.' }),
    })
    .refine(
      ({ from, to }) => from < to,
      "a span goes from a year to a later one: { from: 2012, to: 2020 }; a single year is { date: '2020' }",
    ),
  rank: z.strictObject({
    ordinal: z.int().min(1).meta({ title: 'Rank', description: 'A rank: 2 is “second”.' }),
  }),
  date: z.strictObject({
    date: yearOrMonth('a date is “2030” or “2020-09”').meta({
      title: 'Date',
      description: 'A value that is a year or a month, ISO 8601.',
    }),
  }),
  text: z.strictObject({
    text: text.meta({
      title: 'In words',
      description: 'A value that is a statement in words: a superlative, a level, a status.',
    }),
  }),
};

const { number, range, span, rank, date, text: statement } = claimValues;
const valueMeta = {
  title: 'Value',
  description:
    'Exactly one of: a number or a range in the unit of the claim, a span of years, a rank, a date, a text.',
};

/** A value, as the rest of the edition reads it. */
export const claimValue = z.union([number, range, span, rank, date, statement]).meta(valueMeta);

/** A value, as a record writes it. */
export const writtenValue = z
  .union([
    z.strictObject({ number: numeral }).transform(({ number }) => parseNumeral(number)),
    z
      .strictObject({
        low: numeral.meta({ title: 'Low', description: 'The lower end of a range, written like a number.' }),
        high: numeral.meta({
          title: 'High',
          description: 'The upper end of a range, written like a number.',
        }),
      })
      .refine(
        ({ low, high }) => Number(low) < Number(high),
        'a range goes from a number to a higher one: { low: 12, high: 15 }; a single number is { number: 12 }',
      )
      .transform((ends) => parseEnds(ends)),
    span,
    rank,
    date,
    statement,
  ])
  .meta(valueMeta);

/** Ids with what they mean, as one sentence. */
function meanings<Entry>(entries: Readonly<Record<string, Entry>>, say: (entry: Entry) => string): string {
  return `${Object.entries(entries)
    .map(([id, entry]) => `${id}: ${say(entry)}`)
    .join('; ')}.`;
}

/** Two ends as numbers, with the decimals that both are printed with. */
function parseEnds(ends: { readonly low: number | string; readonly high: number | string }) {
  const [low, high] = [parseNumeral(ends.low), parseNumeral(ends.high)];
  const decimals = Math.max(low.decimals ?? 0, high.decimals ?? 0);
  return { low: low.number, high: high.number, ...(decimals > 0 && { decimals }) };
}

/** The id of a unit, whatever it is the unit of. */
export const unitId = oneOf(units, 'write one of them, or add it to src/data/units.ts');

export const unit = unitId.meta({
  title: 'Unit',
  description: `Unit of the number. ${meanings(units, ({ name }) => name)}`,
});
export const qualifier = oneOf(qualifiers).meta({
  title: 'Qualifier',
  description: `How firmly the paper says it; part of the value. ${meanings(qualifiers, ({ meaning }) => meaning.replace(/\.$/, ''))}`,
});

/** How far a value may lie from the one that is stated: in its unit, or as half a unit of the last of so many digits. */
export const rounding = z
  .union([
    z.number().min(0),
    z.strictObject({
      digits: z.int().min(1).max(15).meta({
        title: 'Digits',
        description:
          'How many digits of every value are significant: it lies within half of one in the last of them.',
      }),
    }),
  ])
  .meta({
    title: 'Rounding',
    description:
      'How far the value may lie from the one that is stated, in the unit of the claim: half of the last digit stated, which of an estimate from a thousand on is no zero; 0 of a count, a year, a rank, a name, a bound.',
  });

/** As a record writes it. */
export type Rounding = z.output<typeof rounding>;

export const bounds = ['about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;
/** What a bound says, for its fields. */
export const boundMeta = {
  title: 'Bound',
  description: 'Inside a goal or a possibility, or of an estimate, the bound that it also is.',
};

/** How firmly a source says a value; only what is computed can be without any bound. */
export const stated = {
  qualifier: qualifier.exclude(['not-bounded']).meta(qualifier.meta() ?? {}),
  rounding: rounding.optional(),
};

/** Whether a value is a number or a range of numbers in the unit of its claim. */
export function isQuantity(
  value: z.output<typeof claimValue>,
): value is z.output<typeof number> | z.output<typeof range> {
  return 'number' in value || 'low' in value;
}

/**
 * The number of a claim's value, for arithmetic and scales.
 *
 * @returns a quantity in the claim's unit, unscaled; the middle of a range; a rank; the year of a date (a month counts as a fraction
 *   of it); the length in years of a span, both ends counted
 * @throws Error for a value in words
 */
export function numberOf(claim: {
  readonly id: string;
  readonly value: z.output<typeof claimValue>;
}): number {
  const { value } = claim;
  if ('number' in value) return value.number;
  if ('low' in value) return (value.low + value.high) / 2;
  if ('ordinal' in value) return value.ordinal;
  if ('from' in value) return value.to - value.from + 1;
  if ('date' in value) {
    const [year = 0, month = 1] = value.date.split('-').map(Number);
    return year + (month - 1) / 12;
  }
  throw new Error(`claim “${claim.id}” has a value in words (“${value.text}”), so it has no number`);
}
