import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import { claims } from './claims.ts';

/** The claims that each what-if starts from, by its id. */
export const whatIfBases = {
  'penetration-path': {
    first: chartRow(claims['nev-penetration-2015']),
    last: chartRow(claims['nev-penetration-2024']),
    firstYear: numberOf(claims['nev-penetration-year-start']),
    lastYear: numberOf(claims['nev-penetration-year-end']),
  },
  'share-inside': {
    six: chartRow(claims['battery-share-cn-2024']),
    one: chartRow(claims['catl-share']),
    rest: chartRow(claims['battery-share-rest-2024']),
  },
  'chips-together': {
    one: chartRow(claims['qc8797-compute']),
    bound: chartRow(claims['nx9031-compute']),
  },
  'density-bound': {
    prototype: chartRow(claims['ssb-density-catl']),
    high: chartRow(claims['cell-energy-nmc']),
    low: chartRow(claims['cell-energy-lfp']),
  },
} as const;
