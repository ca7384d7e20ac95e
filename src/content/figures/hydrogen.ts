import { referenceLine } from '#engine/components/charts/annotation.ts';
import { barChart } from '#engine/components/charts/barChart.ts';
import { numerals } from '#engine/components/charts/numerals.ts';
import { levelsAt } from '#engine/components/charts/scale.ts';
import { ink } from '#engine/components/charts/theme.ts';
import { unitGrid } from '#engine/components/charts/unitGrid.ts';
import { yearBars } from '#engine/components/charts/yearBars.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { seriesCell, seriesPoint, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import { formatPeriod } from '#engine/lib/format/formatDate.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

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
const years = [2016, 2024] as const;
const kinds = ['trucks', 'buses', 'vans', 'cars'];
const iea = independentSeries['iea-fuel-cell-stock'];
const counts = independentSeries['fuel-cell-counts'];
const year = formatPeriod(share.period?.slice(0, 4) ?? null);

const half = 50;
const capacity: Panel = {
  draw: (size) =>
    // On a phone the longer name would run across the line at one half.
    barChart(
      [
        chartRow(share, 'The paper'),
        chartRow(halfShare, size.narrow ? 'Independent values' : 'Computed from independent values'),
      ],
      {
        ...size,
        max: size.narrow ? 124 : 112,
        whole: 100,
        under: referenceLine(half, { insetTop: 20, colour: ink.quiet }),
        annotations: [{ x: half, y: share.id, text: 'half of the world’s', anchor: 'start', dx: 5, dy: -17 }],
      },
    ),
};
const shareGrid: Panel = {
  title: 'Capacity, one square is one per cent of the world’s',
  draw: (size) =>
    unitGrid(
      [
        { ...chartRow(share, 'China'), colour: ink.focus },
        { ...chartRow(rest, 'All other countries'), colour: ink.aside },
      ],
      { ...size, lines: 5, columns: 20, rule: { column: 10, text: 'half' } },
    ),
};
const stock: Panel = {
  title: 'Vehicles',
  draw: (size) => numerals([chartRow(vehicles, 'hydrogen fuel-cell vehicles deployed in China')], size),
};
const beside: Panel = {
  draw: (size) =>
    barChart(
      [
        chartRow(
          summed,
          `International Energy Agency, ${size.narrow ? 'summed' : 'four kinds of vehicle added up'}`,
        ),
        chartRow(vehicles, 'The paper'),
        chartRow(counted, 'National Energy Administration'),
      ],
      { ...size, max: size.narrow ? 54000 : 40000, step: 50 },
    ),
};
/** The middle of each part of the last bar, and what it comes to. */
const ends = parts.map((claim, index) => {
  const below = parts.slice(0, index).reduce((sum, part) => sum + numberOf(part), 0);
  return {
    ...chartRow(claim, kinds[index] ?? ''),
    printed: formatClaim(claim, { form: 'prose' }),
    at: below + numberOf(claim) / 2,
  };
});
const overTime: Panel = {
  draw: (size) =>
    yearBars(
      iea.points.map((point) => ({ ...seriesPoint(point), kind: point.line })),
      {
        ...size,
        kinds,
        max: 33000,
        years,
        ticks: size.narrow ? [2016, 2020, 2024] : yearsFrom(...years),
        levels: levelsAt([10000, 20000, 30000]),
        href: `series:${iea.id}`,
        spoken: `Fuel-cell vehicles in China, ${formatClaim(summed, { form: 'spoken' })} at the end, from an independent series`,
        ends,
        labelRoom: 104,
        plotHeight: 230,
      },
    ),
};

/** A share of capacity and a stock of vehicles: two subjects, each with views of its own. */
export default parseFigure({
  id: 'hydrogen',
  title: `The paper gives China ${formatClaim(share)} of renewable hydrogen capacity in late ${year}`,
  subtitle: `Share of the world’s capacity to make hydrogen from renewable energy, late ${year}: the paper’s value, and one computed from independent values.`,
  alt: `Bar chart of two shares for China: ${formatClaim(share)} in the paper, ${formatClaim(halfShare)} computed from independent values; a line marks half of the world’s capacity.`,
  section: '2.1',
  note: 'The two values come from two reports that the paper names but does not list. Of the vehicles it gives only a lower bound, and it does not say what counts as deployed. One independent count fits that bound, the other does not.',
  context: [counts.id, iea.id, 'renewable-hydrogen-2024'],
  control: {
    legend: 'Show',
    views: [
      {
        id: 'capacity',
        label: 'share of capacity',
        says: `Independent values come to ${formatClaim(halfShare, { form: 'prose' })} (ƒ), close to the paper’s ${formatClaim(share)}.`,
        panels: [capacity],
      },
      {
        id: 'beside-others',
        label: 'vehicles, paper and others',
        title: 'Independent counts lie on either side of the paper’s vehicles',
        subtitle: `Hydrogen fuel-cell vehicles in China, ${formatPeriod(vehicles.period)}: the paper’s lower bound between two independent counts.`,
        alt: `Bar chart of vehicles: the International Energy Agency’s ${formatClaim(summed)}, the paper’s ${formatClaim(vehicles)}, open-ended, the National Energy Administration’s ${formatClaim(counted)}.`,
        says: `Of two independent counts one is lower, ${formatClaim(counted)}, and one higher, ${formatClaim(summed)} (ƒ): each has its own definition.`,
        panels: [beside],
      },
      {
        id: 'over-time',
        inText: false,
        label: 'vehicles over time',
        title: 'Most of China’s fuel-cell vehicles are trucks and buses',
        subtitle:
          'Fuel-cell vehicles in China at the end of each year by kind, by the International Energy Agency.',
        alt: `Bars for each year from ${years[0]}, stacked by kind. In ${years[1]}: ${parts.map((claim, index) => `${kinds[index]} ${formatClaim(claim, { form: 'prose' })}`).join(', ')}.`,
        says: 'The stock has grown each year, and most of it is trucks and buses.',
        panels: [overTime],
      },
      {
        id: 'paper-alone',
        inText: false,
        label: 'the paper alone',
        title: `China had ${formatClaim(share)} of renewable hydrogen capacity, says the paper`,
        subtitle: `Share of the world’s capacity to make hydrogen from renewable energy, late ${year}, and fuel-cell vehicles deployed by the ${formatPeriod(vehicles.period)}.`,
        alt: `Grid of a hundred squares for capacity: China ${formatClaim(share)}, all other countries ${formatClaim(rest)}. Below, a numeral: ${formatClaim(vehicles)} in China.`,
        says: 'A share that is a value, and a stock that is a lower bound.',
        panels: [shareGrid, stock],
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
      ...yearsFrom(years[0], years[1] - 1).flatMap((year) =>
        kinds.map((kind) => [`Independent: ${kind}, ${year}`, seriesCell(iea, kind, year)] as const),
      ),
    ],
  },
});
