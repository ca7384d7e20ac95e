import { barChart } from '../../components/charts/barChart.ts';
import { referenceLine } from '../../components/charts/referenceLine.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { printClaim } from '../../lib/printClaim.ts';

const star = claims['pevc-star-bse'];
const chinext = claims['pevc-chinext'];
/** All companies of a market, in per cent. */
const all = 100;
const rows = [chartRow(star, 'STAR Market and Beijing Stock Exchange'), chartRow(chinext, 'ChiNext Market')];

/** How many listed companies private equity and venture capital have invested in: one estimate, one bound. */
export default defineFigure({
  id: 'patient-capital',
  title:
    'Private equity and venture capital stand behind most companies on three stock markets; how many exactly, the paper does not say',
  subtitle:
    'Share of listed companies that private equity or venture capital has invested in, by market. “To date”: no year given.',
  alt: `Bar chart of two shares: STAR Market and Beijing Stock Exchange ${printClaim(star, { form: 'prose' })}, an estimate; ChiNext ${chinext.inWords}, a lower bound.`,
  section: '4.4',
  claims: [star.id, chinext.id],
  note: 'One value is an estimate, the other only a lower bound, so the two cannot be compared to the point.',
  panels: [
    {
      draw: (size) =>
        barChart(rows, {
          ...size,
          max: size.narrow ? 128 : 114,
          under: size.narrow ? [] : referenceLine(all, { colour: ink.quiet }),
          annotations: size.narrow
            ? []
            : [{ x: all, y: chinext.id, text: 'all companies', anchor: 'end', dx: -8, dy: 13 }],
        }),
    },
  ],
  table: {
    columns: ['Market', 'Share of companies'],
    rows: [
      ['STAR Market and Beijing Stock Exchange', { claim: star.id }],
      ['ChiNext Market', { claim: chinext.id }],
    ],
  },
});
