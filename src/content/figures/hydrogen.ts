import { barChart } from '../../components/charts/barChart.ts';
import { levelsAt } from '../../components/charts/scale.ts';
import { ink } from '../../components/charts/theme.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import { yearBars } from '../../components/charts/yearBars.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, seriesPoint, yearsFrom } from '../../lib/edition/series.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import type { Panel } from '../../lib/schema/figure.ts';

const share = claims['h2-capacity-share-cn-2024'];
const rest = claims['h2-capacity-share-rest-2024'];
const vehicles = claims['fcv-stock-cn-2024'];
const counted = claims['nea-fuel-cell-2024'];
const summed = claims['iea-fuel-cell-2024'];
const halfShare = claims['h2-share-computed-2024'];
const parts = [
  claims['iea-fuel-cell-trucks-2024'],
  claims['iea-fuel-cell-buses-2024'],
  claims['iea-fuel-cell-vans-2024'],
  claims['iea-fuel-cell-cars-2024'],
];
const kinds = ['trucks', 'buses', 'vans', 'cars'];
const iea = independentSeries['iea-fuel-cell-stock'];
const counts = independentSeries['fuel-cell-counts'];
const perCell = 1000;
const year = formatPeriod(share.period?.slice(0, 4) ?? null);

const shares: UnitRow[] = [
  { ...chartRow(share, 'China'), colour: ink.focus },
  { ...chartRow(rest, 'All other countries'), colour: ink.aside },
];
const stock: UnitRow[] = [{ ...chartRow(vehicles, 'In China'), perCell, colour: ink.mark }];

const capacity: Panel = {
  title: 'Capacity, one square is one per cent of the world’s',
  draw: (size) => unitGrid(shares, { ...size, lines: 5, columns: 20, rule: { column: 10, text: 'half' } }),
};
const stockGrid: Panel = {
  title: `Vehicles, one square is ${formatNumber(perCell)}`,
  draw: (size) => unitGrid(stock, { ...size, lines: size.narrow ? 2 : 1, columns: size.narrow ? 16 : 30 }),
};
const beside: Panel = {
  title: `Fuel-cell vehicles, ${formatPeriod(vehicles.period)}: the paper’s bound between two independent counts (blue)`,
  draw: (size) =>
    barChart(
      [
        { ...chartRow(counted, 'National Energy Administration'), colour: ink.context },
        { ...chartRow(vehicles, 'The paper'), colour: ink.mark },
        {
          ...chartRow(
            summed,
            `International Energy Agency, ${size.narrow ? 'summed' : 'four kinds of vehicle added up'}`,
          ),
          colour: ink.context,
        },
      ],
      { ...size, max: size.narrow ? 54000 : 40000, step: 46 },
    ),
};
const overTime: Panel = {
  title: 'Independent: fuel-cell vehicles in China by kind, from the bottom trucks, buses, vans, cars',
  draw: (size) =>
    yearBars(
      iea.points.map((point) => ({ ...seriesPoint(point), kind: point.line })),
      {
        ...size,
        kinds,
        max: 31000,
        years: [2016, 2024],
        ticks: size.narrow ? [2016, 2020, 2024] : yearsFrom(2016, 2024),
        levels: levelsAt([10000, 20000]),
        href: `series:${iea.id}`,
        spoken: `Fuel-cell vehicles in China, ${formatClaim(summed, { form: 'spoken' })} at the end, from an independent series`,
        plotHeight: 200,
      },
    ),
};

/** A share of capacity and a stock of vehicles: two measures, two panels. */
export default parseFigure({
  id: 'hydrogen',
  title: `The paper gives China ${formatClaim(share)} of renewable hydrogen capacity in late ${year}`,
  subtitle: `Share of the world’s capacity to make hydrogen from renewable energy, late ${year}, and fuel-cell vehicles deployed in China: ${formatClaim(vehicles, { form: 'prose' })} by the ${formatPeriod(vehicles.period)}, says the paper.`,
  alt: `Grid of a hundred squares for capacity: China ${formatClaim(share)}, all other countries ${formatClaim(rest)}. Bars for vehicles: the paper’s ${formatClaim(vehicles)}, open-ended, between two independent counts, ${formatClaim(counted)} and ${formatClaim(summed)}.`,
  section: '2.1',
  note: 'The two values come from two reports that the paper names but does not list. Of the vehicles it gives only a lower bound, and it does not say what counts as deployed. One independent count fits that bound, the other does not.',
  context: [counts.id, iea.id, 'renewable-hydrogen-2024'],
  lead: 0,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `Of two independent counts of the vehicles one is lower, ${formatClaim(counted)}, and one higher, ${formatClaim(summed)} (ƒ): each has its own definition.`,
        panels: [capacity, beside],
      },
      {
        id: 'over-time',
        label: 'vehicles over time',
        says: 'The stock has grown each year, and most of it is trucks and buses.',
        panels: [overTime],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        says: 'A share that is a value, and a stock that is a lower bound.',
        panels: [capacity, stockGrid],
      },
    ],
  },
  table: {
    columns: ['What', 'Value'],
    rows: [
      ['China’s share of capacity', { claim: share.id }],
      ['Share of all other countries', { claim: rest.id }],
      ['Fuel-cell vehicles in China', { claim: vehicles.id }],
      ['Independent: China’s share of capacity, computed', { claim: halfShare.id }],
      ['Independent: the National Energy Administration’s count', { claim: counted.id }],
      ['Independent: four kinds of vehicle added up', { claim: summed.id }],
      ...parts.map(({ id, subject }) => [`Independent: ${subject}`, { claim: id }] as const),
      ...yearsFrom(2016, 2023).flatMap((year) =>
        kinds.map((kind) => [`Independent: ${kind}, ${year}`, seriesCell(iea, kind, year)] as const),
      ),
    ],
  },
});
