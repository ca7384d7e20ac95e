import { claims } from '../../../data/claims.ts';
import type { Claim } from '../../../lib/schema/claim.ts';

/** What the paper states of the world; its counts of the parts of its own argument are left out. */
export const mappedClaims: readonly Claim[] = Object.values<Claim>(claims).filter(
  ({ status, kind }) => status === 'as-stated' && kind !== 'structure',
);
