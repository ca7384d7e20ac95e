import { z } from 'astro/zod';
import { unitId } from './claimValue.ts';
import { oneOf, recordId, text } from './text.ts';
import type { UnitId } from './unit.ts';

/** What a formula can do with its terms. */
const operations = {
  /** All terms added up. */
  sum: { sign: '+', least: 2 },
  /** The second taken from the first. */
  difference: { sign: '−', least: 2, most: 2 },
  product: { sign: '×', least: 2 },
  /** The first divided by the second. */
  quotient: { sign: '÷', least: 2, most: 2 },
  /** The first raised to the second. */
  power: { sign: '^', least: 2, most: 2 },
  /** The years of a span, first and last included. */
  years: { sign: '', least: 1, most: 1 },
} as const;

/** The id of an operation. */
export type OperationId = keyof typeof operations;

/** The sign between the terms of an operation. */
export function signOf(operation: OperationId): string {
  return operations[operation].sign;
}

/** A claim's value, as a term. */
export interface ClaimTerm<Id extends string = string> {
  readonly claim: Id;
}

/** A number that is no claim's: a whole, a count of what is named. */
export interface ConstantTerm {
  readonly constant: number;
  readonly unit?: UnitId | undefined;
  /** What it counts, printed after it: “that are named”. */
  readonly says?: string | undefined;
}

/** An operation on terms, each a formula itself. */
export interface OperationTerm<Id extends string = string> {
  readonly operation: OperationId;
  readonly terms: readonly Formula<Id>[];
}

/** How a value follows from others, as a tree: claims and constants are its leaves. */
export type Formula<Id extends string = string> = ClaimTerm<Id> | ConstantTerm | OperationTerm<Id>;

/** Accepts such a tree, with as many terms as each operation takes. */
export const formula: z.ZodType<Formula, Formula> = z.lazy(() =>
  z
    .union([
      z.strictObject({
        claim: recordId.meta({ title: 'Claim', description: 'The value of a claim, by its id.' }),
      }),
      z.strictObject({
        constant: z
          .number(
            `constant(…) and percent(…) take a number: of a ratio write divide(…) alone, also in per cent`,
          )
          .meta({
            title: 'Constant',
            description: 'A number that is no claim’s: a whole, a count of what is named.',
          }),
        unit: unitId.optional().meta({ title: 'Unit', description: 'Unit of the constant.' }),
        says: text
          .optional()
          .meta({ title: 'Says', description: 'What the constant counts, printed after it.' }),
      }),
      z
        .strictObject({
          operation: oneOf(operations).meta({
            title: 'Operation',
            description: 'What is done with the terms, in their order.',
          }),
          terms: z
            .array(formula)
            .meta({ title: 'Terms', description: 'What it is done with: claims, constants, operations.' }),
        })
        .refine(({ operation, terms }) => {
          const { least, most = Number.POSITIVE_INFINITY }: { least: number; most?: number } =
            operations[operation];
          return terms.length >= least && terms.length <= most;
        }, 'an operation has two terms, a sum or a product two or more, a count of years one claim'),
    ])
    .meta({
      title: 'Formula',
      description:
        'How a value follows from others, as a tree: a claim by its id, a constant, or an operation on terms that are trees themselves.',
    }),
);

/** The value of a claim. */
export function claim<Id extends string>(id: Id): ClaimTerm<Id> {
  return { claim: id };
}

/** A number that is no claim's. @param says what it counts, printed after it */
export function constant(number: number, says?: string): ConstantTerm {
  return { constant: number, ...(says !== undefined && { says }) };
}

/** A constant in per cent: the whole is `percent(100)`. */
export function percent(number: number): ConstantTerm {
  return { constant: number, unit: 'percent' };
}

export function add<Id extends string>(...terms: readonly Formula<Id>[]): OperationTerm<Id> {
  return { operation: 'sum', terms };
}

export function subtract<Id extends string>(from: Formula<Id>, what: Formula<Id>): OperationTerm<Id> {
  return { operation: 'difference', terms: [from, what] };
}

export function multiply<Id extends string>(...terms: readonly Formula<Id>[]): OperationTerm<Id> {
  return { operation: 'product', terms };
}

export function divide<Id extends string>(what: Formula<Id>, by: Formula<Id>): OperationTerm<Id> {
  return { operation: 'quotient', terms: [what, by] };
}

export function raise<Id extends string>(base: Formula<Id>, to: Formula<Id>): OperationTerm<Id> {
  return { operation: 'power', terms: [base, to] };
}

/** The years that a claim's span covers, first and last included. */
export function yearsIn<Id extends string>(id: Id): OperationTerm<Id> {
  return { operation: 'years', terms: [claim(id)] };
}

/** The compound yearly growth from one value to another. @param years how many years lie between */
export function yearlyGrowth<Id extends string>(
  end: Formula<Id>,
  start: Formula<Id>,
  years: Formula<Id>,
): OperationTerm<Id> {
  return subtract(raise(divide(end, start), divide(constant(1), years)), constant(1));
}

/** Ids of the claims in a formula, in the order in which they stand there, each once. */
export function inputsOf<Id extends string>(tree: Formula<Id>): readonly Id[] {
  const ids = (term: Formula<Id>): readonly Id[] => {
    if ('claim' in term) return [term.claim];
    return 'terms' in term ? term.terms.flatMap(ids) : [];
  };
  return [...new Set(ids(tree))];
}
