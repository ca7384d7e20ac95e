import { parseClaims } from '#engine/lib/edition/parseClaims.ts';
import { derivedClaims } from './derivedClaims.ts';
import { derivedIndependentClaims } from './derivedIndependentClaims.ts';
import { independentClaims } from './independentClaims.ts';
import { independentSeries } from './independentSeries.ts';
import { type StatedClaimId, statedClaims } from './statedClaims.ts';

/** The id of any claim. */
export type ClaimId =
  | StatedClaimId
  | keyof typeof independentClaims
  | keyof typeof derivedClaims
  | keyof typeof derivedIndependentClaims;

/** Every claim of the edition: the paper's own in its order, what independent sources say beside them, what is derived. */
export const claims = parseClaims({
  stated: statedClaims,
  context: independentClaims,
  series: independentSeries,
  derived: { ...derivedClaims, ...derivedIndependentClaims },
});
