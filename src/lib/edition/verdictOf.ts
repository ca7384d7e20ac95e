import { type AspectId, aspects } from '../schema/aspect.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import { type CheckState, type VerdictId, verdicts } from '../schema/verdict.ts';

/** What fact checks say of a claim. */
export interface ClaimVerdict {
  /** Of several fact checks the gravest; undefined where there is none. */
  readonly verdict: VerdictId | undefined;
  /** The aspects that the gravest speak of. */
  readonly aspects: readonly AspectId[];
  /** The gravest of those that speak of the number itself: the one whose sign stands at the number. */
  readonly atNumber: VerdictId | undefined;
}

/** What the fact checks of a claim come to. */
export function verdictOf(claim: string, checks: Readonly<Record<string, FactCheck>>): ClaimVerdict {
  const own = Object.values(checks).filter(({ claims }) => claims.includes(claim));
  const verdict = gravest(own);
  return {
    verdict,
    aspects: [...new Set(own.filter((check) => check.verdict === verdict).map(({ aspect }) => aspect))],
    atNumber: gravest(own.filter(({ aspect }) => aspects[aspect].ofNumber)),
  };
}

function gravest(checks: readonly FactCheck[]): VerdictId | undefined {
  const ids = Object.keys(verdicts) as VerdictId[];
  return ids.find((id) => checks.some(({ verdict }) => verdict === id));
}

/**
 * What is known of a claim about the world: what checking it came to, or that nobody looked.
 *
 * @returns undefined for what is no claim about the world: the paper's counts of its own parts, what was withdrawn, and what
 *   the paper does not state
 */
export function stateOf(
  claim: { readonly status: string; readonly kind: string; readonly withdrawn?: true | undefined },
  verdict: VerdictId | undefined,
): CheckState | undefined {
  if (claim.status !== 'as-stated' || claim.kind === 'structure' || claim.withdrawn) return undefined;
  return verdict ?? 'unchecked';
}
