import type { Check } from '../schema/factCheck.ts';
import type { VerdictId } from '../schema/verdict.ts';

const gravest: readonly VerdictId[] = ['disputed', 'refined', 'confirmed', 'not-checkable'];

/** The verdict that a claim is marked with: of several checks the gravest; undefined where there is none. */
export function verdictOf(claim: string, checks: Readonly<Record<string, Check>>): VerdictId | undefined {
  const given = new Set(
    Object.values(checks)
      .filter(({ claims }) => claims.includes(claim))
      .map(({ verdict }) => verdict),
  );
  return gravest.find((verdict) => given.has(verdict));
}
