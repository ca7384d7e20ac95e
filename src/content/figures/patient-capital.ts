import { barChart } from '#engine/components/charts/barChart.ts';
import { type ChartRow, chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';

const star = claims['pevc-star-bse'];
const chinext = claims['pevc-chinext'];
/** All companies of a market, in per cent. */
const all = 100;
const starRest = claims['pevc-star-bse-rest'];
const chinextRest = claims['pevc-chinext-rest'];
const markets = ['STAR Market and Beijing Stock Exchange', 'ChiNext Market'] as const;

const invested = [chartRow(star, markets[0]), chartRow(chinext, markets[1])] as const;
const left = [chartRow(starRest, markets[0]), chartRow(chinextRest, markets[1])] as const;

/** Both views on one scale, up to all companies. */
const draw = (rows: readonly [ChartRow, ChartRow], open?: string) => ({
  draw: (size: ChartSize) =>
    barChart(rows, {
      ...size,
      max: size.narrow ? 138 : 118,
      whole: all,
      annotations: [
        ...(size.narrow
          ? []
          : [{ x: all, y: rows[0].claim, text: 'all companies', anchor: 'end', dy: -17 } as const]),
        ...(open ? [{ x: all, y: rows[1].claim, text: open, anchor: 'end', dy: -17 } as const] : []),
      ],
    }),
});

/** How many listed companies have private equity and venture capital: one estimate, one bound. */
export default parseFigure({
  id: 'patient-capital',
  title: 'Private equity and venture capital back most companies, says the paper',
  subtitle:
    'Listed companies with investment from private equity and venture capital, as a share of their markets, two of them counted together. “To date”: no year given.',
  alt: `Bar chart of two shares: STAR Market and Beijing Stock Exchange ${formatClaim(star, { form: 'prose' })}, an estimate; ChiNext ${chinext.inWords}, a lower bound that leaves all up to the whole market open.`,
  section: '4.4',
  note: 'One value is an estimate for two markets together, the other only a lower bound, so the two cannot be compared to the point. The paper gives no source for either.',
  control: {
    legend: 'Companies',
    views: [
      {
        id: 'with',
        label: 'with such investors',
        says: `On two of the markets together they stand behind ${formatClaim(star, { form: 'prose' })} of the companies, on the third behind ${chinext.inWords}.`,
        panels: [draw(invested, 'open up to all')],
      },
      {
        id: 'without',
        label: 'without them',
        title: `On two markets ${formatClaim(starRest, { form: 'prose' })} lack such investors, by the paper’s values`,
        subtitle:
          'Listed companies without investment from private equity and venture capital, as a share of their markets, two of them counted together. No year given.',
        alt: `Bar chart of two derived shares: STAR Market and Beijing Stock Exchange ${formatClaim(starRest, { form: 'prose' })}, an estimate; ChiNext ${formatClaim(chinextRest)}, an upper bound.`,
        says: `What is left: ${formatClaim(starRest, { form: 'prose' })} of the companies on two of the markets together, and on ChiNext anything ${formatClaim(chinextRest)}. The lower bound has become an upper one.`,
        panels: [draw(left)],
      },
    ],
  },
  table: {
    columns: ['Market', 'With such investors', 'Without them'],
    rows: [
      [markets[0], { claim: star.id }, { claim: starRest.id }],
      [markets[1], { claim: chinext.id }, { claim: chinextRest.id }],
    ],
  },
});
