import { chartRow } from '../lib/edition/chartRow.ts';
import { numberOf } from '../lib/schema/claim.ts';
import { units } from '../lib/schema/unit.ts';
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
    others: chartRow(claims['battery-share-without-catl']),
    rest: chartRow(claims['battery-share-rest-2024']),
  },
  'chips-together': {
    one: chartRow(claims['qc8797-compute']),
    bound: chartRow(claims['nx9031-compute']),
    unit: units[claims['qc8797-compute'].unit].sign,
  },
  'density-bound': {
    prototype: chartRow(claims['ssb-density-catl']),
    limit: chartRow(claims['cell-density-bound']),
    high: chartRow(claims['cell-energy-nmc']),
    low: chartRow(claims['cell-energy-lfp']),
    unit: units[claims['ssb-density-catl'].unit].sign,
  },
} as const;
