import { aspects } from '../schema/aspect.ts';
import { isQuantity, numberOf } from '../schema/claimValue.ts';
import { type VerdictId, verdictIds } from '../schema/verdict.ts';
import type { ComparedValue, JoinedClaim, JoinedFactCheck } from './edition.ts';

/** How a value bears on a claim that follows from pages by a formula of ours: as the check that shows it. */
const derivedBearing: Readonly<Partial<Record<VerdictId, ComparedValue['bearing']>>> = {
  disputed: 'contradicts',
  refined: 'narrows',
  confirmed: 'agrees',
  reported: 'agrees',
};

/**
 * The values of others that a claim can be compared with: what its fact checks name in their evidence or derive from it, of
 * the number itself, in its unit and for its year. What only comes near is no comparison, and a part is none
 * where its sum stands beside it.
 *
 * @returns from the smallest to the largest; none where the claim is not the paper's own
 */
export function comparedValues(claim: JoinedClaim): readonly ComparedValue[] {
  if (claim.status !== 'as-stated' || !isQuantity(claim.value)) return [];
  const checks = claim.factChecks
    .filter(({ aspect }) => aspects[aspect].ofNumber)
    .toSorted((a, b) => verdictIds.indexOf(a.verdict) - verdictIds.indexOf(b.verdict));
  const found = new Map<string, ComparedValue>();
  for (const value of checks.flatMap((check) => valuesOf(check, claim)))
    if (!found.has(value.claim.id)) found.set(value.claim.id, value);
  return [...found.values()].toSorted((a, b) => numberOf(a.claim) - numberOf(b.claim));
}

function valuesOf(check: JoinedFactCheck, claim: JoinedClaim): ComparedValue[] {
  const parts = new Set(check.derivedRecords.flatMap(({ inputRecords }) => inputRecords.map(({ id }) => id)));
  const given = check.evidenceRecords
    .filter(({ bearing }) => bearing !== 'near')
    .flatMap(({ bearing, claimRecords }) => claimRecords.map((value) => ({ value, bearing })))
    .filter(({ value }) => !parts.has(value.id));
  const bearing = derivedBearing[check.verdict];
  const derived = bearing ? check.derivedRecords.map((value) => ({ value, bearing })) : [];
  return [...given, ...derived]
    .filter(({ value }) => value.voice === 'context' && isQuantity(value.value))
    .filter(({ value }) => value.unit === claim.unit && isOfYear(value.period, claim.period))
    .map(({ value, bearing }) => ({
      claim: value,
      bearing,
      verdict: check.verdict,
      origins: [...new Set(originsOf(value))],
      via: value.origin?.source.reports && value.origin.source.publisher,
    }));
}

function originsOf({ origin, inputRecords }: JoinedClaim): string[] {
  if (!origin) return inputRecords.flatMap(originsOf);
  return [origin.source.reports?.name ?? origin.source.publisher];
}

/** Whether two periods are of the same year, or of the same years; what has no period may be of any. */
function isOfYear(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const years = (period: string) => (period.includes('/') ? period : period.slice(0, 4));
  return years(one) === years(other);
}
