import { ink } from '../../components/charts/theme.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import { claims } from '../../data/claims.ts';
import { chartRow } from '../../lib/chartRow.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import { formatNumber } from '../../lib/formatNumber.ts';
import { formatPeriod } from '../../lib/formatPeriod.ts';
import { numberOf } from '../../lib/numberOf.ts';
import { printClaim } from '../../lib/printClaim.ts';

const share = claims['h2-capacity-share-cn-2024'];
const rest = claims['h2-capacity-share-rest-2024'];
const vehicles = claims['fcv-stock-cn-2024'];
const perCell = 1000;
const year = formatPeriod(share.period?.slice(0, 4) ?? null);

const shares: UnitRow[] = [
  { ...chartRow(share), cells: numberOf(share), label: 'China', colour: ink.focus },
  {
    ...chartRow(rest),
    cells: numberOf(rest),
    label: 'All other countries',
    printed: `ƒ ${printClaim(rest)}`,
    colour: ink.aside,
    hollow: true,
  },
];
const stock: UnitRow[] = [
  {
    ...chartRow(vehicles),
    cells: numberOf(vehicles) / perCell,
    label: 'In China',
    colour: ink.mark,
    open: true,
  },
];

/** A share of capacity and a stock of vehicles: two measures, two panels. */
export default defineFigure({
  id: 'hydrogen',
  title: `China accounted for ${printClaim(share)} of the world’s renewable hydrogen capacity; ${printClaim(vehicles, { form: 'prose' })} fuel-cell vehicles were deployed there`,
  subtitle: `Share of the world’s capacity to make hydrogen from renewable energy, late ${year}, and fuel-cell vehicles deployed in China, ${formatPeriod(vehicles.period)}.`,
  alt: `Grid of a hundred squares for capacity: China ${printClaim(share)}, all other countries ${printClaim(rest)}. Squares for vehicles: ${printClaim(vehicles)}, open-ended.`,
  section: '2.1',
  claims: [share.id, rest.id, vehicles.id],
  note: 'The two values come from two reports that the paper names but does not list. Of the vehicles it gives only a lower bound, and it does not say what counts as deployed.',
  panels: [
    {
      title: 'Capacity, one square is one per cent of the world’s',
      draw: (size) =>
        unitGrid(shares, { ...size, lines: 5, columns: 20, rule: { column: 10, text: 'half' } }),
    },
    {
      title: `Vehicles, one square is ${formatNumber(perCell)}`,
      draw: (size) =>
        unitGrid(stock, { ...size, lines: size.narrow ? 2 : 1, columns: size.narrow ? 16 : 30 }),
    },
  ],
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['China’s share of capacity', { claim: share.id }],
      ['Share of all other countries', { claim: rest.id }],
      ['Fuel-cell vehicles in China', { claim: vehicles.id }],
    ],
  },
});
