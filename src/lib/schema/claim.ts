import { z } from 'astro/zod';
import { day, period, year, yearOrMonth } from './date.ts';
import { qualifiers } from './qualifier.ts';
import { listOf, oneOf, ownId, paragraphId, recordId, sectionNumber, words } from './text.ts';
import { unitFits, units } from './unit.ts';

/** A value is exactly one of these; which one decides how it is printed and drawn. */
export const claimValues = {
  number: z.strictObject({
    number: z
      .number()
      .meta({ title: 'Number', description: 'A quantity, unscaled, in the unit of the claim.' }),
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
    text: words.meta({
      title: 'In words',
      description: 'A value that is a statement in words: a superlative, a level, a status.',
    }),
  }),
};

const claimValue = z
  .union([claimValues.number, claimValues.span, claimValues.rank, claimValues.date, claimValues.text])
  .meta({
    title: 'Value',
    description:
      'Exactly one of: a number in the unit of the claim, a span of years, a rank, a date, a text.',
  });

/** Ids with what they mean, as one sentence. */
function meanings<Entry>(entries: Readonly<Record<string, Entry>>, say: (entry: Entry) => string): string {
  return `${Object.entries(entries)
    .map(([id, entry]) => `${id}: ${say(entry)}`)
    .join('; ')}.`;
}

const unit = oneOf(units).meta({
  title: 'Unit',
  description: `Unit of the number. ${meanings(units, ({ name }) => name)}`,
});
const qualifier = oneOf(qualifiers).meta({
  title: 'Qualifier',
  description: `How firmly the paper says it; part of the value. ${meanings(qualifiers, ({ meaning }) => meaning.replace(/\.$/, ''))}`,
});

const common = {
  subject: words.meta({ title: 'Subject', description: 'Who or what the claim is about.' }),
  measure: words.meta({
    title: 'Measure',
    description: 'What is measured or stated, without the value.',
  }),
  kind: z
    .enum(['measurement', 'specification', 'target', 'date', 'rank', 'superlative', 'status', 'structure'])
    .meta({ title: 'Kind', description: 'What sort of statement it is.' }),
  unit,
  qualifier,
  bound: z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most']).optional().meta({
    title: 'Bound',
    description: 'Inside a goal or a possibility, the bound that it also states.',
  }),
  period: period.nullable().meta({
    title: 'Period',
    description:
      'Time that the value speaks of, ISO 8601, a span with a slash; empty where the paper does not say.',
  }),
  scope: words.meta({ title: 'Holds for', description: 'Where, or for what, the value holds.' }),
  actors: listOf(recordId)
    .default([])
    .meta({ title: 'Actors', description: 'Actors that it is about: ids of the table actors.' }),
  note: words.optional().meta({
    title: 'Note',
    description: 'The editor’s remark; never the author’s.',
  }),
};

/** A claim as the paper states it. */
export const statedClaim = z
  .strictObject({
    ...common,
    paragraph: paragraphId.meta({
      title: 'Paragraph',
      description:
        'Paragraph of the paper that states it: section, hyphen, count. Of a derived claim, that of its first input; of an independent claim, that of the claim beside.',
    }),
    value: claimValue,
    inWords: words.optional().meta({
      title: 'In words',
      description: 'Value and qualifier in words, where digits would read badly.',
    }),
    sources: listOf(recordId).meta({
      title: 'Sources',
      description:
        'Sources that the paper gives for it: ids of the table sources; empty where it gives none.',
    }),
    locator: words
      .refine((words) => words.split(/\s+/).length <= 6, 'a locator has at most six words')
      .meta({
        title: 'Locator',
        description:
          'At most six words of the paper, to find the place in one’s own copy; empty for an independent claim.',
      }),
    withdrawn: z.literal(true).optional().meta({
      title: 'Withdrawn',
      description:
        'That the edition no longer holds it to be a claim of the paper: its page stays, and it is counted nowhere.',
    }),
    changed: z
      .array(
        z.strictObject({
          date: day.meta({ title: 'Date', description: 'When it changed, ISO 8601.' }),
          says: words.meta({ title: 'Says', description: 'What changed, and why.' }),
        }),
      )
      .optional()
      .meta({
        title: 'Changed',
        description:
          'What changed in the claim itself after it was published, its kind or its withdrawal too.',
      }),
  })
  .refine(({ withdrawn, changed }) => !withdrawn || changed, {
    path: ['changed'],
    message: 'is missing: of a claim that is withdrawn say when and why',
  })
  .superRefine(unitFits);

/** A claim computed from others. Its value is never typed. */
export const derivedClaim = z
  .strictObject({
    ...common,
    inputs: listOf(recordId).min(1).meta({
      title: 'Inputs',
      description: 'Of a derived claim: the claims that it is computed from, by id.',
    }),
    formula: words.meta({
      title: 'Formula',
      description: 'Of a derived claim: the formula, each input as its id in braces.',
    }),
    compute: z
      .custom<(...inputs: number[]) => number>(
        (value) => typeof value === 'function',
        'compute is a function',
      )
      .meta({
        title: 'Computation',
        description:
          'The formula as code: numbers of the inputs in, in their order, and the number in the unit of the claim out.',
      }),
    decimals: z.int().min(0).max(3).meta({
      title: 'Decimals',
      description: 'Decimals that the result is rounded to: no more than the inputs bear.',
    }),
  })
  // What is computed is a number.
  .superRefine(({ unit }, context) => unitFits({ value: { number: 0 }, unit }, context));

/** A value of an independent source, beside one of the paper's. Never the paper's. */
const independentCommon = {
  subject: common.subject,
  measure: common.measure,
  kind: common.kind,
  scope: common.scope,
  beside: recordId.meta({
    title: 'Beside',
    description: 'Of an independent claim: the claim of the paper that it stands beside, by id.',
  }),
  actors: common.actors,
  note: common.note,
};

const contextSourceId = recordId.meta({
  title: 'Context source',
  description: 'Of an independent claim: who says it, an id of the table context-sources.',
});

/** An independent claim that is a point of a series: its value, unit, qualifier, time and source follow from it. */
export const pointClaim = z.strictObject({
  ...independentCommon,
  point: z.tuple([recordId, recordId, z.string()]).meta({
    title: 'Point',
    description: 'The series, its line and the time: `iea-ev-share`, `china`, `2024`.',
  }),
});

/** An independent claim that is a fact of one page. */
export const pageClaim = z
  .strictObject({
    ...independentCommon,
    value: claimValue,
    unit,
    qualifier,
    period: common.period,
    source: contextSourceId,
  })
  .superRefine(unitFits);

/** An independent claim: a point of a series, or a fact of one page. */
export const independentClaim = z.union([pointClaim, pageClaim]);

/** Any claim, as the rest of the edition reads it. */
export const claim = z.strictObject({
  id: ownId('claims/<id>.html'),
  status: z.enum(['as-stated', 'derived', 'context']).meta({
    title: 'Whose voice',
    description:
      'as-stated: the paper’s own. derived: this edition’s arithmetic. context: an independent source’s, never the paper’s.',
  }),
  section: sectionNumber.meta({
    title: 'Section',
    description: 'Section of the paper that holds the paragraph; 0 is the abstract.',
  }),
  ...statedClaim.shape,
  locator: z.string().meta(statedClaim.shape.locator.meta() ?? {}),
  derivation: z
    .strictObject({
      inputs: derivedClaim.shape.inputs,
      formula: derivedClaim.shape.formula,
      decimals: derivedClaim.shape.decimals,
      from: z.enum(['paper', 'context']).meta({
        title: 'Derived from',
        description: 'Of a derived claim: the paper’s values alone, or independent ones among them.',
      }),
    })
    .optional()
    .meta({ title: 'Derivation', description: 'Of a derived claim: how it is computed.' }),
  context: z
    .strictObject({
      beside: independentCommon.beside,
      source: contextSourceId,
      series: recordId.optional().meta({
        title: 'Series',
        description: 'Of an independent claim: the series that it is a point of, by id.',
      }),
    })
    .optional()
    .meta({
      title: 'Origin',
      description:
        'Of an independent claim: the claim of the paper that it stands beside, who says it, and the series it is of.',
    }),
});

/** How a stated claim is written down in `src/data/claims`. */
export type StatedClaimInput<ActorId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof statedClaim>,
  'actors' | 'sources'
> & { actors?: readonly ActorId[]; sources: readonly SourceId[] };

/** How a derived claim is written down in `src/data/derivedClaims.ts`. */
export type DerivedClaimInput<ActorId extends string = string, ClaimId extends string = string> = Omit<
  z.input<typeof derivedClaim>,
  'actors' | 'inputs'
> & { actors?: readonly ActorId[]; inputs: readonly ClaimId[] };

/** How an independent claim is written down in `src/data/independentClaims.ts`. */
export type IndependentClaimInput<
  SeriesId extends string = string,
  ClaimId extends string = string,
  SourceId extends string = string,
> =
  | (Loose<z.input<typeof pointClaim>, ClaimId> & {
      point: readonly [series: SeriesId, line: string, at: string];
    })
  | (Loose<z.input<typeof pageClaim>, ClaimId> & { source: SourceId });

/** The fields of an independent claim, with the ids in it as types. */
type Loose<Input, ClaimId extends string> = Omit<Input, 'beside' | 'actors' | 'point' | 'source'> & {
  beside: ClaimId;
  actors?: readonly string[];
};

/** Any claim, as the rest of the edition reads it. */
export interface Claim<Id extends string = string> extends Readonly<Omit<z.output<typeof claim>, 'id'>> {
  readonly id: Id;
}

/**
 * The number of a claim's value, for arithmetic and scales.
 *
 * @returns a quantity in the claim's unit, unscaled; a rank; the year of a date (a month counts as a fraction
 *   of it); the length in years of a span, both ends counted
 * @throws Error for a value in words
 */
export function numberOf(claim: Pick<Claim, 'id' | 'value'>): number {
  const { value } = claim;
  if ('number' in value) return value.number;
  if ('ordinal' in value) return value.ordinal;
  if ('from' in value) return value.to - value.from + 1;
  if ('date' in value) {
    const [year = 0, month = 1] = value.date.split('-').map(Number);
    return year + (month - 1) / 12;
  }
  throw new Error(`claim “${claim.id}” has a value in words (“${value.text}”), so it has no number`);
}
