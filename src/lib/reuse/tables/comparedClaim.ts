import type { Claim } from '../../records/claim.ts';
import type { VerdictId } from '../../vocabulary/verdict.ts';

/** A claim with what comparing it with independent sources came to, where it was compared. */
export type ComparedClaim = Claim & { readonly verdict: VerdictId | undefined };
