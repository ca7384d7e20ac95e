import { numberOf } from '../claim/numberOf.ts';
import { sectionOf } from '../claim/sectionOf.ts';
import {
  type Claim,
  type ContextClaimInput,
  contextClaim,
  type DerivedClaimInput,
  derivedClaim,
  type StatedClaimInput,
  statedClaim,
} from '../records/claim.ts';
import type { ContextSeries } from '../records/contextSeries.ts';
import { type ContextRecord, contextClaimOf } from './contextClaimOf.ts';
import { defineRecords } from './defineRecords.ts';

/** A scaled number such as 134.7 trillion is rounded in the unit that it is printed in. */
function round(value: number, decimals: number): number {
  const scale = Math.abs(value) >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return scale > 1 ? Math.round(rounded) : rounded;
}

/** The claims as they are written down: id → record. */
interface WrittenClaims<StatedId extends string, DerivedId extends string, ContextId extends string> {
  /** What the paper states. */
  readonly stated: Readonly<Record<StatedId, StatedClaimInput>>;
  /** What independent sources say beside it; a point's value, unit, qualifier, time and source are those of `series`. */
  readonly context?: Readonly<Record<ContextId, ContextClaimInput>>;
  readonly series?: Readonly<Record<string, ContextSeries>>;
  /** What follows from both by arithmetic; its paragraph, sources and locator are those of its first input. */
  readonly derived: Readonly<Record<DerivedId, DerivedClaimInput>>;
}

/**
 * Parses the paper's claims, gives those of independent sources their values, and computes the derived ones.
 *
 * @returns id → claim: the stated ones first, then context, then derived
 * @throws Error that lists bad records, ids used twice, and inputs that do not exist
 */
export function defineClaims<
  StatedId extends string,
  DerivedId extends string,
  ContextId extends string = never,
>({
  stated,
  context = {} as never,
  series = {},
  derived,
}: WrittenClaims<StatedId, DerivedId, ContextId>): Readonly<
  Record<StatedId | DerivedId | ContextId, Claim<StatedId | DerivedId | ContextId>>
> {
  const claims: Record<string, Claim> = {};
  for (const record of Object.values<StatedRecord>(defineRecords('claim', statedClaim, stated as never)))
    claims[record.id] = { ...record, status: 'as-stated', section: sectionOf(record.paragraph) };

  for (const record of Object.values<ContextRecord>(
    defineRecords('context claim', contextClaim, context as never),
  )) {
    const stands = claims[record.beside];
    if (stands?.status !== 'as-stated')
      throw new Error(
        `context claim “${record.id}” stands beside “${record.beside}”, which is no claim of the paper`,
      );
    if (claims[record.id]) throw new Error(`context claim “${record.id}” has the id of another claim`);
    claims[record.id] = contextClaimOf(record, stands, series);
  }

  for (const record of Object.values<DerivedRecord>(
    defineRecords('derived claim', derivedClaim, derived as never),
  )) {
    const { compute, formula, decimals, inputs, ...rest } = record;
    if (claims[record.id]) throw new Error(`derived claim “${record.id}” has the id of another claim`);
    const found = inputs.map((id) => {
      const input = claims[id];
      if (!input) throw new Error(`derived claim “${record.id}” takes claim “${id}”, which does not exist`);
      return input;
    });
    const [first] = found as [Claim, ...Claim[]];
    const number = round(compute(...found.map(numberOf)), decimals);
    if (!Number.isFinite(number) || compute.length !== inputs.length)
      throw new Error(
        `derived claim “${record.id}” comes to ${number}; compute takes ${compute.length} numbers, of ${inputs.length} inputs, and gives one`,
      );
    claims[record.id] = {
      ...rest,
      status: 'derived',
      section: first.section,
      paragraph: first.paragraph,
      sources: [...new Set(found.flatMap((input) => input.sources))],
      locator: first.locator,
      value: { number },
      derivation: {
        inputs,
        formula,
        decimals,
        from: found.some(isIndependent) ? 'context' : 'paper',
      },
    };
  }
  return Object.freeze(claims) as never;
}

/** Whether a value is an independent source's, or computed from one. */
function isIndependent({ status, derivation }: Claim): boolean {
  return status === 'context' || derivation?.from === 'context';
}

type StatedRecord = ReturnType<typeof statedClaim.parse> & { id: string };
type DerivedRecord = ReturnType<typeof derivedClaim.parse> & { id: string };
