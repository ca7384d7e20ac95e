import type { ClaimId } from './claims.ts';

/** The numbers of the front page: of different firmness, one from each part of the argument. */
export const highlights: readonly ClaimId[] = [
  'rd-intensity-cn-2024',
  'battery-share-cn-2024',
  'fcv-stock-cn-2024',
  'seres-robots',
  'nev-penetration-2024',
  'pevc-star-bse',
];
