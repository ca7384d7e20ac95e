import { defineClaims } from '../lib/edition/parseClaims.ts';
import { contextClaims } from './contextClaims.ts';
import { contextSeries } from './contextSeries.ts';
import { derivedClaims } from './derivedClaims.ts';
import { derivedContextClaims } from './derivedContextClaims.ts';
import { type StatedClaimId, statedClaims } from './statedClaims.ts';

/** The id of any claim. */
export type ClaimId =
  | StatedClaimId
  | keyof typeof contextClaims
  | keyof typeof derivedClaims
  | keyof typeof derivedContextClaims;

/** Every claim of the edition: the paper's own in its order, what independent sources say beside them, what is derived. */
export const claims = defineClaims({
  stated: statedClaims,
  context: contextClaims,
  series: contextSeries,
  derived: { ...derivedClaims, ...derivedContextClaims },
});
