import { z } from 'astro/zod';
import {
  boundMeta,
  bounds,
  claimValue,
  qualifier,
  rounding,
  stated,
  unit,
  writtenValue,
} from './claimValue.ts';
import { day, period } from './date.ts';
import { type Formula, formula } from './formula.ts';
import { choice, listOf, ownId, paragraphId, recordId, sectionNumber, text } from './text.ts';
import { pValue, uncertainty, uncertaintyFits, writtenUncertainty } from './uncertainty.ts';
import { unitFits } from './unit.ts';

const common = {
  subject: text.meta({ title: 'Subject', description: 'Who or what the claim is about.' }),
  measure: text.meta({
    title: 'Measure',
    description: 'What is measured or stated, without the value.',
  }),
  kind: z
    .enum(['measurement', 'specification', 'target', 'date', 'rank', 'superlative', 'status', 'structure'])
    .meta({ title: 'Kind', description: 'What sort of statement it is.' }),
  unit,
  period: period.nullable().meta({
    title: 'Period',
    description:
      'Time that the value speaks of, ISO 8601, a span with a slash; empty where the paper does not say.',
  }),
  scope: text.meta({ title: 'Holds for', description: 'Where, or for what, the value holds.' }),
  actors: listOf(recordId)
    .default([])
    .meta({ title: 'Actors', description: 'Actors that it is about: ids of the table actors.' }),
  note: text.optional().meta({
    title: 'Note',
    description: 'The editor’s remark; never the author’s.',
  }),
};

/** How uncertain a value is, where its source says so. */
const withUncertainty = { uncertainty: writtenUncertainty.optional(), p: pValue.optional() };

/** A claim as the paper states it. */
export const statedClaim = z
  .strictObject({
    ...common,
    ...stated,
    bound: choice(bounds).optional().meta(boundMeta),
    paragraph: paragraphId.meta({
      title: 'Paragraph',
      description:
        'Paragraph of the paper that states it: section, hyphen, count. Of a derived claim, that of its first input; of an independent claim, that of the claim beside.',
    }),
    value: writtenValue,
    ...withUncertainty,
    inWords: text.optional().meta({
      title: 'In words',
      description: 'Value and qualifier in words, where digits would read badly.',
    }),
    sources: listOf(recordId).meta({
      title: 'Sources',
      description:
        'Sources that the paper gives for it: ids of the table sources; empty where it gives none.',
    }),
    own: z.literal(true).optional().meta({
      title: 'Own',
      description:
        'That it is the paper’s own result, measured or computed in it, so that it needs no source besides.',
    }),
    locator: text
      .refine((words) => words.split(/\s+/).length <= 6, 'a locator has at most six words')
      .meta({
        title: 'Locator',
        description:
          'At most six words of the paper, to find the place in one’s own copy; empty for an independent claim.',
      }),
    cell: z.tuple([recordId, z.string(), recordId]).optional().meta({
      title: 'Cell',
      description:
        'The cell of a table that gives its value, unit and qualifier, which are then left out here: the table, the row by its head, the column.',
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
          says: text.meta({ title: 'Says', description: 'What changed, and why.' }),
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
  .superRefine(unitFits)
  .superRefine(uncertaintyFits);

/** A claim computed from others. Its value is never typed. */
export const derivedClaim = z
  .strictObject({
    ...common,
    formula,
    decimals: z.int().min(0).max(12).meta({
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
    description: 'The series, its line and the time: `car-sales`, `world`, `2024`.',
  }),
});

/** An independent claim that is a fact of one page. */
export const pageClaim = z
  .strictObject({
    ...independentCommon,
    value: writtenValue,
    ...withUncertainty,
    unit,
    ...stated,
    period: common.period,
    source: contextSourceId,
  })
  .superRefine(unitFits)
  .superRefine(uncertaintyFits);

/** An independent claim: a point of a series, or a fact of one page. */
export const independentClaim = z.union([pointClaim, pageClaim]);

/** Any claim, as the rest of the edition reads it. */
export const claim = z.strictObject({
  id: ownId('claims/<id>.html'),
  status: choice(['as-stated', 'derived', 'context']).meta({
    title: 'Whose voice',
    description:
      'as-stated: the paper’s own. derived: this edition’s arithmetic. context: an independent source’s, never the paper’s.',
  }),
  section: sectionNumber.meta({
    title: 'Section',
    description: 'Section of the paper that holds the paragraph; 0 is the abstract.',
  }),
  ...statedClaim.shape,
  value: claimValue,
  uncertainty: uncertainty.optional(),
  locator: z.string().meta(statedClaim.shape.locator.meta() ?? {}),
  qualifier,
  bound: z
    .enum([...bounds, 'not-bounded'])
    .optional()
    .meta(boundMeta),
  rounding: z
    .number()
    .min(0)
    .optional()
    .meta(rounding.meta() ?? {}),
  derivation: z
    .strictObject({
      inputs: listOf(recordId).meta({
        title: 'Inputs',
        description: 'Of a derived claim: the claims that it is computed from, by id.',
      }),
      formula: text.meta({
        title: 'Formula',
        description: 'Of a derived claim: the formula in a line, each input as its id in braces.',
      }),
      tree: formula.meta({
        title: 'Computation',
        description:
          'Of a derived claim: its formula as a tree to walk. A claim leads to its own record, and so down to the paragraphs that state its values.',
      }),
      interval: z
        .strictObject({
          from: z.number().nullable().meta({ title: 'From', description: 'The least that it may be.' }),
          to: z.number().nullable().meta({ title: 'To', description: 'The most that it may be.' }),
        })
        .meta({
          title: 'Interval',
          description:
            'Of a derived claim: what it may be, by what its inputs may be, in its unit; null for an end that is not bounded.',
        }),
      decimals: derivedClaim.shape.decimals,
      from: choice(['paper', 'context']).meta({
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

/** How a stated claim is written down in `src/data/claims`: with its value, or with the cell of a table that gives it. */
export type StatedClaimInput<ActorId extends string = string, SourceId extends string = string> =
  | ValueClaimInput<ActorId, SourceId>
  | (Omit<ValueClaimInput<ActorId, SourceId>, 'value' | 'unit' | 'qualifier'> & {
      cell: readonly [table: string, row: string, column: string];
    });

/** A stated claim that is written down with its value. */
export type ValueClaimInput<ActorId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof statedClaim>,
  'actors' | 'sources' | 'cell'
> & { actors?: readonly ActorId[]; sources: readonly SourceId[] };

/** How a derived claim is written down in `src/data/derivedClaims.ts`. */
export type DerivedClaimInput<ActorId extends string = string, ClaimId extends string = string> = Omit<
  z.input<typeof derivedClaim>,
  'actors' | 'formula'
> & { actors?: readonly ActorId[]; formula: Formula<ClaimId> };

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
 * The voice that a claim is shown in; each has one look everywhere. What is derived with the help of an independent
 * value looks like context: it is not the paper's.
 */
export function voiceOf({ status, derivation }: Pick<Claim, 'status' | 'derivation'>): Claim['status'] {
  return derivation?.from === 'context' ? 'context' : status;
}
