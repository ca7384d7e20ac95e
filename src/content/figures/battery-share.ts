import { levelsAt } from '../../components/charts/scale.ts';
import { ink } from '../../components/charts/theme.ts';
import { timeSeries } from '../../components/charts/timeSeries.ts';
import { type UnitRow, unitGrid } from '../../components/charts/unitGrid.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { chartRow } from '../../lib/edition/chartRow.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, seriesLine, yearsFrom } from '../../lib/edition/series.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import { formatPeriod } from '../../lib/format/formatDate.ts';
import { formatNumber, numberWord } from '../../lib/format/formatNumber.ts';
import type { Claim } from '../../lib/schema/claim.ts';
import { numberOf } from '../../lib/schema/claimValue.ts';
import type { ChartSize, Panel } from '../../lib/schema/figure.ts';
import type { IndependentSeries } from '../../lib/schema/independentSeries.ts';
import { units } from '../../lib/schema/unit.ts';

const share = claims['battery-share-cn-2024'];
const rest = claims['battery-share-rest-2024'];
const firms = claims['battery-topten-cn-2024'];
const others = claims['battery-topten-rest-2024'];
const catl = claims['catl-share'];
const fiveOthers = claims['battery-share-without-catl'];
const sixReported = claims['sne-six-share-2024'];
const sixSeries = independentSeries['sne-six-share'];
const catlSeries = independentSeries['sne-catl-share'];
const six = numberWord(numberOf(firms)) ?? '';

const part = (claim: Claim, label: string, colour: string = ink.focus): UnitRow => ({
  ...chartRow(claim),
  label,
  colour,
});

const topTen: Panel = {
  title: 'The ten largest makers by installations',
  draw: (size) =>
    unitGrid([part(firms, 'Chinese'), part(others, 'Others', ink.aside)], {
      ...size,
      lines: 1,
      columns: size.narrow ? 10 : 20,
      round: true,
    }),
};

const market = (parts: (size: ChartSize) => UnitRow[]): Panel => ({
  title: 'The world market, one square is one per cent',
  draw: (size) => unitGrid(parts(size), { ...size, lines: 5, columns: 20 }),
});
const allOthers = (size: ChartSize) => part(rest, size.narrow ? 'All others' : 'All other makers', ink.aside);
const stated = (size: ChartSize) => [part(share, `The ${six} Chinese makers`), allOthers(size)];
const inside = (size: ChartSize) => [
  part(catl, 'CATL'),
  part(fiveOthers, size.narrow ? 'Other Chinese' : 'The other Chinese makers', ink.mark),
  allOthers(size),
];

const lastOf = ({ points, unit }: IndependentSeries) =>
  `${formatNumber(points.at(-1)?.value ?? Number.NaN)}\u202f${units[unit].sign}`;
const overTime: Panel = {
  title: 'Independent: share of the market, year by year as first reported',
  draw: (size) =>
    timeSeries(
      [
        seriesLine(
          sixSeries,
          'six',
          `${lastOf(sixSeries)} ${size.narrow ? 'all six' : 'Chinese makers in the top ten'}`,
        ),
        {
          ...seriesLine(catlSeries, 'catl', `${lastOf(catlSeries)} ${size.narrow ? 'CATL' : 'CATL alone'}`),
          symbol: 'square',
          dash: 'dashed',
        },
      ],
      {
        ...size,
        domain: [2020.7, 2025.1],
        max: 80,
        ticks: yearsFrom(2021, 2025),
        levels: levelsAt([20, 40, 60], share.unit),
        labelRoom: size.narrow ? 90 : 222,
        points: [{ ...chartRow(share), time: 2024, anchor: 'end', dx: -10, dy: -12 }],
        plotHeight: 190,
      },
    ),
};

/** Six firms and two thirds of the market; the share of one of them stands elsewhere in the paper. */
export default parseFigure({
  id: 'battery-share',
  title: `${six[0]?.toUpperCase()}${six.slice(1)} Chinese makers held ${formatClaim(share)} of the world’s power battery market`,
  subtitle: `Battery installations in ${formatPeriod(share.period)}, from SNE Research by way of a trade paper.`,
  alt: `Grid of a hundred squares: ${formatClaim(share)} for ${six} Chinese makers, ${formatClaim(rest)} for all others. Above, the ten largest makers, ${six} of them Chinese.`,
  section: '2.1',
  note: `In section 5.1 the paper gives CATL alone ${formatClaim(catl)}, after SNE Research but without a year or a footnote. It does not say whether that share is part of the ${formatClaim(share)}, so it stands inside only where that is assumed.`,
  context: [sixSeries.id, catlSeries.id],
  lead: 1,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'beside-others',
        label: 'the paper and others',
        says: `Press reports of SNE Research’s count agree with the paper, and show that the share has grown year by year.`,
        panels: [topTen, market(stated), overTime],
      },
      {
        id: 'catl-inside',
        label: 'CATL inside',
        says: `On one basis CATL would be ${formatClaim(catl)} of the ${formatClaim(share)}, and the other ${numberWord(numberOf(firms) - 1)} together ${formatClaim(fiveOthers)}.`,
        assumes: `CATL’s ${formatClaim(catl)} is of the same year and the same market as the ${formatClaim(share)}. The paper does not say so; reports of the same count do.`,
        panels: [market(inside)],
      },
      {
        id: 'paper-alone',
        label: 'the paper alone',
        says: `The paper gives a share, a number of firms, and no more.`,
        panels: [topTen, market(stated)],
      },
    ],
  },
  table: {
    columns: ['Who', 'Share of the market', 'Firms in the top ten'],
    rows: [
      ['Chinese makers in the top ten', { claim: share.id }, { claim: firms.id }],
      ['All others', { claim: rest.id }, { claim: others.id }],
      ['CATL, as section 5.1 gives it', { claim: catl.id }, '—'],
      ['Chinese makers but CATL, if on one basis', { claim: fiveOthers.id }, '—'],
      ...yearsFrom(2021, 2025).flatMap((year) => [
        [
          `Independent: Chinese makers in the top ten, ${year}`,
          year === 2024 ? { claim: sixReported.id } : seriesCell(sixSeries, 'six', year),
          '—',
        ] as const,
        [`Independent: CATL, ${year}`, seriesCell(catlSeries, 'catl', year), '—'] as const,
      ]),
    ],
  },
});
