import {
  type Claim,
  type DerivedClaimInput,
  derivedClaim,
  type IndependentClaimInput,
  independentClaim,
  type StatedClaimInput,
  statedClaim,
} from '../schema/claim.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import { units } from '../schema/unit.ts';
import { unitDefinition } from '../schema/unitDefinition.ts';
import { type DerivedRecord, deriveClaim } from './deriveClaim.ts';
import { sectionOf } from './outline.ts';
import { parseRecords } from './parseRecords.ts';
import { type CellPlace, cellAt } from './parseTables.ts';
import { pointOf } from './series.ts';
import { roundingOf } from './statedInterval.ts';

/** The claims as they are written down: id → record. */
interface WrittenClaims<StatedId extends string, DerivedId extends string, ContextId extends string> {
  /** What the paper states. */
  readonly stated: Readonly<Record<StatedId, StatedClaimInput>>;
  /** What independent sources say beside it; a point's value, unit, qualifier, time and source are those of `series`. */
  readonly context?: Readonly<Record<ContextId, IndependentClaimInput>>;
  readonly series?: Readonly<Record<string, IndependentSeries>>;
  /** The paper’s tables: a claim that names a cell has the value that stands there. */
  readonly tables?: Readonly<Record<string, PaperTable>>;
  /** What follows from both by arithmetic; its paragraph, sources and locator are those of its first input. */
  readonly derived: Readonly<Record<DerivedId, DerivedClaimInput>>;
}

/**
 * Parses the units and the paper's claims, gives those of independent sources their values, and computes the derived ones.
 *
 * @returns id → claim: the stated ones first, then context, then derived
 * @throws Error that lists bad records, ids used twice, and inputs that do not exist
 */
export function parseClaims<
  StatedId extends string,
  DerivedId extends string,
  ContextId extends string = never,
>({
  stated,
  context = {} as never,
  series = {},
  tables = {},
  derived,
}: WrittenClaims<StatedId, DerivedId, ContextId>): Readonly<
  Record<StatedId | DerivedId | ContextId, Claim<StatedId | DerivedId | ContextId>>
> {
  parseRecords('unit', unitDefinition, units);
  const claims: Record<string, Claim> = {};
  for (const record of Object.values<StatedRecord>(
    parseRecords('claim', statedClaim, withCells(stated, tables) as never),
  ))
    claims[record.id] = {
      ...record,
      rounding: roundingOf(record, record.rounding),
      status: 'as-stated',
      section: sectionOf(record.paragraph),
    };

  for (const record of Object.values<IndependentRecord>(
    parseRecords('independent claim', independentClaim, context as never),
  )) {
    const stands = claims[record.beside];
    if (stands?.status !== 'as-stated')
      throw new Error(
        `independent claim “${record.id}” stands beside “${record.beside}”, which is no claim of the paper`,
      );
    if (claims[record.id]) throw new Error(`independent claim “${record.id}” has the id of another claim`);
    claims[record.id] = independentClaimOf(record, stands, series);
  }

  const problems: string[] = [];
  for (const record of Object.values<DerivedRecord>(
    parseRecords('derived claim', derivedClaim, derived as never),
  )) {
    if (claims[record.id]) throw new Error(`derived claim “${record.id}” has the id of another claim`);
    try {
      claims[record.id] = deriveClaim(record, claims);
    } catch (error) {
      problems.push((error as Error).message);
    }
  }
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.freeze(claims) as never;
}

/**
 * The stated claims as they are written, those that name a cell of a table with its value, unit and qualifier.
 *
 * @throws Error that lists every cell that does not exist, and every claim that types what its cell gives
 */
function withCells(
  stated: Readonly<Record<string, StatedClaimInput>>,
  tables: Readonly<Record<string, PaperTable>>,
): Readonly<Record<string, object>> {
  const problems: string[] = [];
  const whole = Object.entries(stated).map(([id, claim]) => {
    const place = 'cell' in claim ? claim.cell : undefined;
    if (!Array.isArray(place) || place.length !== 3) return [id, claim] as const;
    const given = (names: readonly string[]) => {
      for (const field of names.filter((name) => name in claim))
        problems.push(`claim “${id}”, field ${field}: is given by its cell too – take it out here`);
    };
    given(['value', 'unit', 'qualifier']);
    try {
      const { text, value, uncertain } = cellAt(tables, place as unknown as CellPlace);
      if (uncertain) given(['uncertainty']);
      const { unit, qualifier } = value ?? { unit: 'none', qualifier: 'exact' };
      return [
        id,
        {
          ...claim,
          value: value ? { number: text } : { text },
          unit,
          qualifier,
          ...(uncertain && { uncertainty: uncertain }),
        },
      ] as const;
    } catch (error) {
      problems.push(`claim “${id}”, field cell: ${(error as Error).message}`);
      return [id, claim] as const;
    }
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return Object.fromEntries(whole);
}

type StatedRecord = ReturnType<typeof statedClaim.parse> & { id: string };

/** A parsed independent claim as it is written down, with its id. */
type IndependentRecord = ReturnType<typeof independentClaim.parse> & { id: string };

/**
 * A independent claim with the value, unit, qualifier, time and source of its point, or of its page.
 *
 * @param stands the claim of the paper that it stands beside; it takes section and paragraph from there
 * @throws Error for a series or point that does not exist
 */
function independentClaimOf(
  record: IndependentRecord,
  stands: Claim,
  series: Readonly<Record<string, IndependentSeries>>,
): Claim {
  const { id, subject, measure, kind, scope, actors, note, beside } = record;
  const { value, uncertainty, p, unit, qualifier, rounding, period, source, inSeries } =
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
    uncertainty,
    p,
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
  series: Readonly<Record<string, IndependentSeries>>,
  [id, line, at]: readonly [string, string, string],
) {
  const one = Object.hasOwn(series, id) ? series[id] : undefined;
  if (!one)
    throw new Error(`there is no independent series “${id}”; the ids stand in src/data/independentSeries.ts`);
  const { value, qualifier, source } = pointOf(one, line, at);
  const { unit, rounding } = one;
  return {
    value: { number: value },
    uncertainty: undefined,
    p: undefined,
    unit,
    qualifier,
    rounding,
    period: at,
    source,
    inSeries: id,
  };
}
