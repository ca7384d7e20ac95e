import { checks } from '../../../data/checks.ts';
import type { Claim } from '../../../lib/records/claim.ts';
import type { VerdictId } from '../../../lib/verdict.ts';
import { verdictOf } from '../../../lib/verdictOf.ts';

/** The verdict on a claim; where nobody checked it, that of what cannot be checked. */
export function verdictOn({ id }: Claim): VerdictId {
  return verdictOf(id, checks) ?? 'not-checkable';
}
