import { levelsAt } from '#engine/components/charts/scale.ts';
import { timeSeries } from '#engine/components/charts/timeSeries.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { pointOf, printPoint, seriesCell, seriesLine, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

const paper = claims['rd-spend-cn-2024'];
const final = claims['nbs-rd-spend-final-2024'];
const factor = claims['nbs-rd-spend-factor'];
const [first, unseen, last] = [2011, 2017, 2024];
const series = independentSeries['nbs-rd-spending'];
/** On a phone the currency stands in the subtitle alone. */
const short = (claim: Claim) => formatClaim(claim).replace(/\syuan$/, '');

/** Thirteen years of research spending behind the one value that the paper gives. */
export default parseFigure({
  id: 'rd-spending',
  title: `China’s research spending has quadrupled since ${first}`,
  subtitle:
    'Spending on research and development in China, trillion yuan at current prices, each year as first published.',
  alt: `Line of independent yearly values from ${first} to ${formatClaim(final)} in ${last}, with a gap at ${unseen}. The paper’s value is a dot just below its end. An arrow from the first value to the level of the last: ${formatClaim(factor)}.`,
  section: '1',
  inText: false,
  context: [series.id],
  note: `The paper’s ${formatClaim(paper)} is the preliminary value of the last year. Values are not revised later and not corrected for prices. The value of ${unseen} was not seen in print, so the line stops there; three values are printed rounded and one is preliminary.`,
  panels: [
    {
      draw: (size) =>
        timeSeries(
          [
            {
              ...seriesLine(series, 'china', `${size.narrow ? short(final) : formatClaim(final)}, final`),
              start: `${printPoint(series, 'china', String(first))} in ${first}`,
              dy: -11,
            },
          ],
          {
            ...size,
            // The arrow stands clear of the words of the scale.
            domain: [size.width < 340 ? 2004.8 : size.narrow ? 2006.2 : 2008.8, 2024.4],
            max: 4e12,
            ticks: size.narrow
              ? [2012, 2016, 2020, 2024]
              : yearsFrom(2012, 2024).filter((year) => year % 2 === 0),
            levels: levelsAt([1e12, 2e12, 3e12]),
            labelRoom: size.narrow ? 112 : 160,
            points: [
              {
                ...chartRow(paper),
                printed: `${size.narrow ? short(paper) : formatClaim(paper)},\nthe paper`,
                time: last,
                anchor: 'start',
                dx: 9,
                dy: 22,
              },
            ],
            change: {
              ...chartRow(factor, `${size.narrow ? 'that' : 'the spending'} of ${first}`),
              times: [first, last],
              from: pointOf(series, 'china', String(first)).value,
              to: numberOf(final),
            },
            annotations: [
              { x: unseen, y: 1.45e12, text: 'no value seen', anchor: 'start', dx: 4, dy: 8, lineWidth: 8 },
            ],
            plotHeight: size.narrow ? 230 : 280,
          },
        ),
    },
  ],
  table: {
    columns: ['Year', 'Independent', 'The paper'],
    rows: [
      ...yearsFrom(first, last - 1).map((year) => [String(year), seriesCell(series, 'china', year), '—']),
      [String(last), { claim: final.id }, { claim: paper.id }],
      ['Multiple', { claim: factor.id }, '—'],
    ],
  },
});
