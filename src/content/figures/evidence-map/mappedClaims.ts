import { checks } from '../../../data/checks.ts';
import { claims } from '../../../data/claims.ts';
import { stateOf, verdictOf } from '../../../lib/edition/verdictOf.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import type { CheckState } from '../../../lib/schema/verdict.ts';

/** A claim about the world, with what is known of it. */
export interface MappedClaim extends Claim {
  readonly state: CheckState;
}

/** What the paper states of the world; its counts of the parts of its own argument are left out. */
export const mappedClaims: readonly MappedClaim[] = Object.values<Claim>(claims).flatMap((claim) => {
  const state = stateOf(claim, verdictOf(claim.id, checks).verdict);
  return state ? [{ ...claim, state }] : [];
});
