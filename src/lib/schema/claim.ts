import { z } from 'astro/zod';
import { period } from './date.ts';
import { type Formula, formula } from './formula.ts';
import { listOf, paragraphId, recordId } from './id.ts';
import { type QualifierId, qualifierId } from './qualifier.ts';
import { words } from './text.ts';
import { unitFits, unitId } from './unit.ts';

/** A value is exactly one of these; which one decides how it is printed and drawn. */
const claimValue = z.union([
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
type ClaimValue = z.output<typeof claimValue>;

/** What sort of statement a claim is. */
export const claimKind = z.enum([
  'measurement',
  'specification',
  'target',
  'date',
  'rank',
  'superlative',
  'status',
  'structure',
]);

/** How far a value may lie from the one that is stated: in its unit, or as half a unit of the last of so many digits. */
export const rounding = z
  .union([z.number().min(0), z.strictObject({ digits: z.number().int().min(1).max(15) })])
  .meta({
    title: 'Rounding',
    description:
      'How far the value may lie from the one that is stated, in the unit of the claim: half of the last digit stated; 0 of a count, a year, a rank, a name, a bound.',
  });

/** As a record writes it. */
export type Rounding = z.output<typeof rounding>;

const bounds = ['about', 'more-than', 'at-least', 'less-than', 'at-most'] as const;

const common = {
  /** Who or what the claim is about, as a reader would say it: “China”, “CATL”. */
  subject: words,
  /** What is measured or stated, without the value: “R&D spending as a share of GDP”. */
  measure: words,
  kind: claimKind,
  unit: unitId,
  /** The time that the value speaks of; null where the paper does not say. */
  period: period.nullable(),
  /** Where, or for what, the value holds: “China”, “per chip”. */
  scope: words,
  /** Actors that the claim is about, by id. */
  actors: listOf(recordId).default([]),
  /** The editor's remark on reading this claim. */
  note: words.optional(),
};

/** How firmly a source says a value; only what is computed can be without any bound. */
const stated = {
  qualifier: qualifierId.exclude(['not-bounded']),
  /** Where neither its kind and unit nor its digits say it right. */
  rounding: rounding.optional(),
};

/** A claim as the paper states it. */
export const statedClaim = z
  .strictObject({
    ...common,
    ...stated,
    /** Inside a potential or a goal: the bound that it also states (“potentially over 1,000 km”). */
    bound: z.enum(bounds).optional(),
    /** The paragraph of the paper that states it. */
    paragraph: paragraphId,
    value: claimValue,
    /** The value and its qualifier in words, where digits would read badly: “more than half”. */
    inWords: words.optional(),
    /** Sources that the paper gives for it, by id; empty where it gives none. */
    sources: listOf(recordId),
    /** At most six words of the paper, to find the place in one's own copy. */
    locator: words.refine((words) => words.split(/\s+/).length <= 6, 'a locator has at most six words'),
  })
  .superRefine(unitFits);

/** A claim computed from others. Neither its value nor its qualifier is ever typed: both follow from the formula. */
export const derivedClaim = z
  .strictObject({
    ...common,
    /** How it is computed, from claims and constants. */
    formula,
    /** Decimals that the result is rounded to: no more than the inputs bear. */
    decimals: z.number().int().min(0).max(3),
  })
  // What is computed is a number.
  .superRefine(({ unit }, context) => unitFits({ value: { number: 0 }, unit }, context));

/** A value of an independent source, beside one of the paper's. Never the paper's. */
const contextCommon = {
  subject: common.subject,
  measure: common.measure,
  kind: claimKind,
  scope: common.scope,
  /** The claim of the paper that it stands beside, by id. */
  beside: recordId,
  actors: common.actors,
  note: common.note,
};

/** A context claim: a point of a series, whose value, unit, qualifier, time and source follow from it, or a fact of one page. */
export const contextClaim = z.union([
  z.strictObject({
    ...contextCommon,
    /** The series, its line and the time: `['iea-ev-share', 'china', '2024']`. */
    point: z.tuple([recordId, recordId, z.string()]),
  }),
  z
    .strictObject({
      ...contextCommon,
      value: claimValue,
      unit: unitId,
      ...stated,
      period: period.nullable(),
      /** The context source that says it, by id. */
      source: recordId,
    })
    .superRefine(unitFits),
]);

/** How a stated claim is written down in `src/data/claims`. */
export type StatedClaimInput<ActorId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof statedClaim>,
  'actors' | 'sources'
> & { actors?: readonly ActorId[]; sources: readonly SourceId[] };

/** How a derived claim is written down in `src/data/derivedClaims.ts`. */
export type DerivedClaimInput<ActorId extends string = string, ClaimId extends string = string> = Omit<
  z.input<typeof derivedClaim>,
  'actors' | 'formula'
> & { actors?: readonly ActorId[]; formula: Formula<ClaimId> };

/** How a context claim is written down in `src/data/contextClaims.ts`. */
export type ContextClaimInput<
  SeriesId extends string = string,
  ClaimId extends string = string,
  SourceId extends string = string,
> =
  | (ContextCommonInput<ClaimId> & { point: readonly [series: SeriesId, line: string, at: string] })
  | (ContextCommonInput<ClaimId> & {
      value: ClaimValue;
      unit: z.input<typeof unitId>;
      qualifier: z.input<typeof stated.qualifier>;
      rounding?: Rounding;
      period: string | null;
      source: SourceId;
    });

interface ContextCommonInput<ClaimId extends string> {
  subject: string;
  measure: string;
  kind: z.input<typeof claimKind>;
  scope: string;
  beside: ClaimId;
  actors?: readonly string[];
  note?: string;
}

/** Any claim, as the rest of the edition reads it. */
export interface Claim<Id extends string = string>
  extends Readonly<
    Omit<z.output<typeof statedClaim>, 'inWords' | 'note' | 'qualifier' | 'bound' | 'rounding'>
  > {
  readonly id: Id;
  /** Whose voice: the paper's own (`as-stated`), our arithmetic (`derived`) or an independent source's (`context`). */
  readonly status: 'as-stated' | 'derived' | 'context';
  /** The section that holds the paragraph: “2.1”. */
  readonly section: string;
  readonly inWords?: string | undefined;
  readonly note?: string | undefined;
  readonly qualifier: QualifierId;
  /** Inside a possibility or a goal, or of an estimate: the bound that it also is. */
  readonly bound?: (typeof bounds)[number] | 'not-bounded' | undefined;
  /** How far it may lie from the value stated, in its unit; absent where it is in words, or derived. */
  readonly rounding?: number | undefined;
  /** Of a derived claim: how it follows from others; absent in the paper's own. */
  readonly derivation?: {
    readonly inputs: readonly string[];
    /** In a line, each input as `{id}`. */
    readonly formula: string;
    readonly tree: Formula;
    readonly decimals: number;
    /** What it may be, by what its inputs may be, in its unit; null for an end that is not bounded. */
    readonly interval: { readonly from: number | null; readonly to: number | null };
    /** What the inputs are: the paper's own values alone, or independent ones among them. */
    readonly from: 'paper' | 'context';
  };
  /** Of a context claim: where it comes from; absent in the paper's own. */
  readonly context?: {
    /** The claim that it stands beside. */
    readonly beside: string;
    /** The context source that says it. */
    readonly source: string;
    /** The series that it is a point of. */
    readonly series?: string;
  };
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
