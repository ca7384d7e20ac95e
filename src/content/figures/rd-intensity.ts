import { barChart } from '../../components/charts/barChart.ts';
import { referenceLine } from '../../components/charts/referenceLine.ts';
import { ink } from '../../components/charts/theme.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { formatPeriod } from '../../lib/formatPeriod.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';

const china = claims['rd-intensity-cn-2024'];
const eu = claims['rd-intensity-eu'];
const oecd = claims['rd-intensity-oecd'];
const aboveEu = claims['rd-intensity-gap-eu'];
const belowOecd = claims['rd-intensity-gap-oecd'];

const rows = [
  { ...chartRow(oecd, 'OECD average'), colour: ink.aside },
  { ...chartRow(china, `China, ${formatPeriod(china.period)}`), colour: ink.focus },
  { ...chartRow(eu, 'EU average'), colour: ink.aside },
];

const gap = (claim: typeof aboveEu | typeof belowOecd) => {
  const { href, spoken, printed } = chartRow(claim);
  return { href, spoken, text: `ƒ ${printed}` };
};

/** China's R&D intensity between the two averages that the paper sets beside it. */
export default defineFigure({
  id: 'rd-intensity',
  title: `China spends ${printClaim(aboveEu)} more of its GDP on research than the EU, and ${printClaim(belowOecd)} less than the OECD`,
  subtitle: `Spending on research and development as a share of GDP, China in ${formatPeriod(china.period)}. The paper gives no year for the EU and the OECD.`,
  alt: `Bar chart of three shares of GDP: OECD ${printClaim(oecd)}, China ${printClaim(china)}, European Union ${printClaim(eu)}. Two brackets mark the derived gaps to China: ${printClaim(belowOecd)} and ${printClaim(aboveEu)}.`,
  section: '1',
  claims: [
    'rd-intensity-cn-2024',
    'rd-intensity-eu',
    'rd-intensity-oecd',
    'rd-intensity-gap-eu',
    'rd-intensity-gap-oecd',
    'rd-spend-cn-2024',
    'gdp-implied-cn-2024',
  ],
  note: `The two gaps are derived. As a check of the paper’s own figures: ${printClaim(claims['rd-spend-cn-2024'])} at ${printClaim(china)} implies a GDP of ${printClaim(claims['gdp-implied-cn-2024'])}.`,
  panels: [
    {
      draw: (size) =>
        barChart(rows, {
          ...size,
          max: size.narrow ? 3.3 : 3.2,
          under: referenceLine(numberOf(china), { insetTop: 25 }),
          gaps: [
            { ...gap(belowOecd), from: numberOf(china), to: numberOf(oecd), claim: oecd.id, side: 'above' },
            { ...gap(aboveEu), from: numberOf(eu), to: numberOf(china), claim: eu.id, side: 'below' },
          ],
        }),
    },
  ],
  table: {
    columns: ['What', 'Value', 'Against China'],
    rows: [
      ['OECD average', { claim: oecd.id }, { claim: 'rd-intensity-gap-oecd' }],
      ['China', { claim: china.id }, '—'],
      ['EU average', { claim: eu.id }, { claim: 'rd-intensity-gap-eu' }],
      ['China, spending', { claim: 'rd-spend-cn-2024' }, '—'],
      ['China, implied GDP', { claim: 'gdp-implied-cn-2024' }, '—'],
    ],
  },
});
