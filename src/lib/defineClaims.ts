import { defineRecords } from './defineRecords.ts';
import { numberOf } from './numberOf.ts';
import {
  type Claim,
  type DerivedClaimInput,
  derivedClaim,
  type StatedClaimInput,
  statedClaim,
} from './records/claim.ts';
import { sectionOf } from './sectionOf.ts';

/** A scaled number such as 134.7 trillion is rounded in the unit that it is printed in. */
function round(value: number, decimals: number): number {
  const scale = Math.abs(value) >= 1e6 ? 10 ** (3 * Math.floor(Math.log10(Math.abs(value)) / 3)) : 1;
  const rounded = Number((value / scale).toFixed(decimals)) * scale;
  return scale > 1 ? Math.round(rounded) : rounded;
}

/**
 * Parses the paper's claims and computes the derived ones from them.
 *
 * @param stated what the paper states, id → record
 * @param derived what follows from it by arithmetic, id → record; its paragraph, sources and locator are
 *   those of its first input
 * @returns id → claim, the stated ones first
 * @throws Error that lists bad records, ids used twice, and inputs that do not exist
 */
export function defineClaims<StatedId extends string, DerivedId extends string>(
  stated: Readonly<Record<StatedId, StatedClaimInput>>,
  derived: Readonly<Record<DerivedId, DerivedClaimInput>>,
): Readonly<Record<StatedId | DerivedId, Claim<StatedId | DerivedId>>> {
  const claims: Record<string, Claim> = {};
  for (const record of Object.values<StatedRecord>(defineRecords('claim', statedClaim, stated as never)))
    claims[record.id] = { ...record, status: 'as-stated', section: sectionOf(record.paragraph) };

  for (const record of Object.values<DerivedRecord>(
    defineRecords('derived claim', derivedClaim, derived as never),
  )) {
    const { compute, formula, decimals, inputs, ...rest } = record;
    if (claims[record.id]) throw new Error(`claim “${record.id}” is both stated and derived`);
    const found = inputs.map((id) => {
      const input = claims[id];
      if (!input) throw new Error(`derived claim “${record.id}” takes claim “${id}”, which does not exist`);
      return input;
    });
    const [first] = found as [Claim, ...Claim[]];
    claims[record.id] = {
      ...rest,
      status: 'derived',
      section: first.section,
      paragraph: first.paragraph,
      sources: [...new Set(found.flatMap((input) => input.sources))],
      locator: first.locator,
      value: { number: round(compute(...found.map(numberOf)), decimals) },
      derivation: { inputs, formula, decimals },
    };
  }
  return Object.freeze(claims) as never;
}

type StatedRecord = ReturnType<typeof statedClaim.parse> & { id: string };
type DerivedRecord = ReturnType<typeof derivedClaim.parse> & { id: string };
