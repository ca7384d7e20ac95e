import { checks } from '../../../data/checks.ts';
import { verdictOf } from '../../../lib/edition/verdictOf.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import type { VerdictId } from '../../../lib/schema/verdict.ts';

/** The verdict on a claim; where nobody checked it, that of what cannot be checked. */
export function verdictOn({ id }: Claim): VerdictId {
  return verdictOf(id, checks) ?? 'not-checkable';
}
