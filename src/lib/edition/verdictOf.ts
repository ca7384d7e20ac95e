import { type AspectId, aspects } from '../schema/aspect.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import { type CheckState, type VerdictId, verdictIds } from '../schema/verdict.ts';

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
  return verdictIds.find((id) => checks.some(({ verdict }) => verdict === id));
}

/** What tells whether a claim is about the world. */
interface StatedClaim {
  readonly status: string;
  readonly kind: string;
  readonly withdrawn?: true | undefined;
}

/** Whether a claim is one of the paper about the world: not its count of its own parts, not withdrawn, and stated by the paper itself. */
export function isAboutWorld({ status, kind, withdrawn }: StatedClaim): boolean {
  return status === 'as-stated' && kind !== 'structure' && !withdrawn;
}

/**
 * What is known of a claim about the world: what checking it came to, or that nobody looked.
 *
 * @returns undefined for what is no claim about the world
 */
export function stateOf(claim: StatedClaim, verdict: VerdictId | undefined): CheckState | undefined {
  return isAboutWorld(claim) ? (verdict ?? 'unchecked') : undefined;
}
