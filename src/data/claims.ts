import { defineClaims } from '../lib/defineClaims.ts';
import { derivedClaims } from './derivedClaims.ts';
import { type StatedClaimId, statedClaims } from './statedClaims.ts';

/** The id of any claim. */
export type ClaimId = StatedClaimId | keyof typeof derivedClaims;

/** Every claim of the edition: the paper's own in its order, then the derived ones. */
export const claims = defineClaims(statedClaims, derivedClaims);
