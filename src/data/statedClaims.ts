import { section1 } from './claims/section1.ts';
import { section2 } from './claims/section2.ts';
import { section3 } from './claims/section3.ts';
import { section4 } from './claims/section4.ts';
import { section5 } from './claims/section5.ts';

/** Every quantity, date, rank, target and superlative that the paper states, in its order. */
export const statedClaims = { ...section1, ...section2, ...section3, ...section4, ...section5 } as const;

/** The id of a claim in the paper's own voice. */
export type StatedClaimId = keyof typeof statedClaims;
