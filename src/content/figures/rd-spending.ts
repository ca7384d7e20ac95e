import { levelsAt } from '../../components/charts/scale.ts';
import { timeSeries } from '../../components/charts/timeSeries.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, seriesLine, yearsFrom } from '../../lib/edition/series.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import type { Claim } from '../../lib/schema/claim.ts';

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
  title: `In ${last} China’s research spending was ${formatClaim(factor, { form: 'prose' })} that of ${first}`,
  subtitle:
    'Spending on research and development in China, trillion yuan at current prices, each year as first published.',
  alt: `Line of independent yearly values from ${first} to ${formatClaim(final)} in ${last}, with a gap at ${unseen}. The paper’s value is a dot just below its end.`,
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
              dy: -9,
            },
          ],
          {
            ...size,
            domain: [size.narrow ? 2008.2 : 2009.8, 2024.4],
            max: 4e12,
            ticks: size.narrow ? [2011, 2015, 2020, 2024] : [2011, 2013, 2015, 2017, 2019, 2021, 2024],
            levels: levelsAt([1e12, 2e12, 3e12]),
            labelRoom: size.narrow ? 126 : 150,
            points: [
              {
                ...chartRow(paper),
                printed: size.narrow ? short(paper) : formatClaim(paper),
                time: last,
                anchor: 'start',
                dx: 11,
                dy: 12,
              },
            ],
            annotations: [
              { x: 2017, y: 1.45e12, text: 'no value seen', anchor: 'start', dx: 4, dy: 8, lineWidth: 8 },
            ],
            plotHeight: 230,
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
