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
import { type DerivedRecord, derivedClaimOf } from './derivedClaimOf.ts';

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
    if (claims[record.id]) throw new Error(`derived claim “${record.id}” has the id of another claim`);
    claims[record.id] = derivedClaimOf(record, claims);
  }
  return Object.freeze(claims) as never;
}

type StatedRecord = ReturnType<typeof statedClaim.parse> & { id: string };
