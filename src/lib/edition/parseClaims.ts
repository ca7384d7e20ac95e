import {
  type Claim,
  type ContextClaimInput,
  contextClaim,
  type DerivedClaimInput,
  derivedClaim,
  type StatedClaimInput,
  statedClaim,
} from '../schema/claim.ts';
import type { ContextSeries } from '../schema/independentSeries.ts';
import { type DerivedRecord, derivedClaimOf } from './deriveClaim.ts';
import { sectionOf } from './outline.ts';
import { defineRecords } from './parseRecords.ts';
import { pointOf } from './series.ts';
import { roundingOf } from './statedInterval.ts';

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
    claims[record.id] = {
      ...record,
      rounding: roundingOf(record, record.rounding),
      status: 'as-stated',
      section: sectionOf(record.paragraph),
    };

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

  const problems: string[] = [];
  for (const record of Object.values<DerivedRecord>(
    defineRecords('derived claim', derivedClaim, derived as never),
  )) {
    if (claims[record.id]) throw new Error(`derived claim “${record.id}” has the id of another claim`);
    try {
      claims[record.id] = derivedClaimOf(record, claims);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.freeze(claims) as never;
}

type StatedRecord = ReturnType<typeof statedClaim.parse> & { id: string };

/** A parsed context claim as it is written down, with its id. */
type ContextRecord = ReturnType<typeof contextClaim.parse> & { id: string };

/**
 * A context claim with the value, unit, qualifier, time and source of its point, or of its page.
 *
 * @param stands the claim of the paper that it stands beside; it takes section and paragraph from there
 * @throws Error for a series or point that does not exist
 */
function contextClaimOf(
  record: ContextRecord,
  stands: Claim,
  series: Readonly<Record<string, ContextSeries>>,
): Claim {
  const { id, subject, measure, kind, scope, actors, note, beside } = record;
  const { value, unit, qualifier, rounding, period, source, inSeries } =
    'point' in record ? valueIn(series, record.point) : { ...record, inSeries: undefined };
  return {
    id,
    subject,
    measure,
    kind,
    scope,
    actors,
    note,
    value,
    unit,
    qualifier,
    rounding: roundingOf({ kind, unit, value, qualifier }, rounding),
    period,
    status: 'context',
    section: stands.section,
    paragraph: stands.paragraph,
    sources: [],
    locator: '',
    context: { beside, source, ...(inSeries && { series: inSeries }) },
  };
}

function valueIn(
  series: Readonly<Record<string, ContextSeries>>,
  [id, line, at]: readonly [string, string, string],
) {
  const one = Object.hasOwn(series, id) ? series[id] : undefined;
  if (!one) throw new Error(`there is no context series “${id}”; the ids stand in src/data/contextSeries.ts`);
  const { value, qualifier, source } = pointOf(one, line, at);
  const { unit, rounding } = one;
  return { value: { number: value }, unit, qualifier, rounding, period: at, source, inSeries: id };
}
