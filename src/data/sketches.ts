import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { seriesLine } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import { parseSketches } from '#engine/lib/sketch/parseSketches.ts';
import { type SketchSeries, withinYears } from '#engine/lib/sketch/sketch.ts';
import { claims } from './claims.ts';
import { independentSeries } from './independentSeries.ts';

const first = claims['nev-penetration-2015'];
const last = claims['nev-penetration-2024'];
const firstYear = numberOf(claims['nev-penetration-year-start']);
const lastYear = numberOf(claims['nev-penetration-year-end']);

/** A line of a series between the paper’s two years, with its last value at its end. */
function beside(
  series: 'iea-ev-share' | 'caam-nev-share' | 'cpca-nev-retail-share',
  value: 'iea-ev-share-cn-2024' | 'caam-nev-share-2024' | 'cpca-nev-share-2024',
  who: string,
  look: Pick<SketchSeries, 'symbol' | 'dash' | 'dy'>,
): SketchSeries {
  const line = seriesLine(independentSeries[series], 'china', `${who} ${formatClaim(claims[value])}`);
  return { ...withinYears(line, firstYear, lastYear), who, ...look };
}

/** What a reader may draw before seeing what others have, in the order of the page. */
export const sketches = parseSketches([
  {
    id: 'draw-penetration',
    title: 'Draw it, then see',
    question: `The paper puts the market penetration of new energy vehicles in China at ${formatClaim(first)} in ${firstYear} and at ${formatClaim(last)} in ${lastYear}, and gives no year between. How did it rise? Draw your guess, then see what independent sources have; they differ from the later value too.`,
    first: { ...chartRow(first), time: firstYear },
    last: { ...chartRow(last), time: lastYear },
    series: [
      beside('iea-ev-share', 'iea-ev-share-cn-2024', 'IEA', { dy: -8 }),
      beside('caam-nev-share', 'caam-nev-share-2024', 'CAAM', { symbol: 'square', dash: 'dashed' }),
      beside('cpca-nev-retail-share', 'cpca-nev-share-2024', 'CPCA', {
        symbol: 'triangle',
        dash: 'dotted',
        dy: 10,
      }),
    ],
    figure: 'nev-penetration',
    max: 60,
    levels: [10, 20, 30, 40, 50],
    step: 0.5,
  },
]);
