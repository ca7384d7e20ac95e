import { claims } from '../../../data/claims.ts';
import { chartRow } from '../../../lib/edition/chartRow.ts';
import { numberOf } from '../../../lib/schema/claim.ts';

const first = claims['nev-penetration-2015'];
const last = claims['nev-penetration-2024'];
const firstYear = claims['nev-penetration-year-start'];
const lastYear = claims['nev-penetration-year-end'];

/** What the paper gives: the two ends of a rise with their years, and the plans that were in force. */
export const paper = {
  first,
  last,
  firstYear,
  lastYear,
  /** The two ends as points of a chart. */
  points: [
    { ...chartRow(first), time: numberOf(firstYear) },
    { ...chartRow(last), time: numberOf(lastYear) },
  ],
  rise: claims['nev-penetration-rise'],
  factor: claims['nev-penetration-factor'],
  growth: claims['nev-penetration-growth'],
  plans: [claims['plan-nev-2012'], claims['plan-nev-2021']],
} as const;
