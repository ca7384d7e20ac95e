import type { SeriesRow } from '../../../components/charts/timeSeries.ts';
import { contextLine } from '../../../lib/edition/series.ts';
import { printClaim } from '../../../lib/format/formatClaim.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import { others } from './others.ts';

/**
 * The three independent lines, each with its last value at its end.
 *
 * @param narrow publisher and value alone
 * @param lifts pixels to move the label of each line by
 */
export function lines(narrow: boolean, lifts: readonly [number, number, number]): SeriesRow[] {
  const { iea, caam, cpca, cars, all, retail } = others;
  const end = (who: string, what: string, claim: Claim) =>
    narrow ? `${who} ${printClaim(claim)}` : `${printClaim(claim)} ${what} (${who})`;
  return [
    { ...contextLine(iea, 'china', end('IEA', 'of new cars', cars)), dy: lifts[0] },
    {
      ...contextLine(caam, 'china', end('CAAM', 'of all vehicles', all)),
      symbol: 'square',
      dash: 'dashed',
      dy: lifts[1],
    },
    {
      ...contextLine(cpca, 'china', end('CPCA', 'at retail', retail)),
      symbol: 'triangle',
      dash: 'dotted',
      dy: lifts[2],
    },
  ];
}
