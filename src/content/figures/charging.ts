import { levelsAt } from '../../components/charts/scale.ts';
import { type YearPart, yearBars } from '../../components/charts/yearBars.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';
import { parseFigure } from '../../lib/edition/parseFigures.ts';
import { seriesCell, seriesPoint, yearsFrom } from '../../lib/edition/series.ts';
import { formatClaim } from '../../lib/format/formatClaim.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';

const superlative = claims['charging-superlative'];
const share = claims['charging-share-cn-2024'];
const china = claims['charging-points-cn-2024'];
const world = claims['charging-points-world-2024'];
const parts = [
  claims['iea-slow-points-cn-2024'],
  claims['iea-fast-points-cn-2024'],
  claims['iea-slow-points-world-2024'],
  claims['iea-fast-points-world-2024'],
];
const series = independentSeries['iea-charging-points'];
const years = [2018, 2024] as const;
const areas = [
  ['china', 'China'],
  ['world', 'World'],
] as const;
const slowAndFast = (from: number) => parts.slice(from, from + 2).map(({ id }) => ({ claim: id }));

const rows = (area: string): YearPart[] =>
  series.points
    .filter(({ line, at }) => line.startsWith(`${area}-`) && Number(at) >= years[0])
    .map((point) => ({ ...seriesPoint(point), kind: point.line.slice(area.length + 1) }));

const draw = (area: string, spoken: string) => (size: ChartSize) =>
  yearBars(rows(area), {
    ...size,
    kinds: ['fast', 'slow'],
    max: 5.7e6,
    years,
    ticks: size.narrow ? [2018, 2021, 2024] : yearsFrom(...years),
    levels: levelsAt([2e6, 4e6]),
    href: `series:${series.id}`,
    spoken,
    plotHeight: 170,
  });

/** What a count can say of “the world's most comprehensive charging network”. */
export default parseFigure({
  id: 'charging',
  title: `In ${share.period} China had ${formatClaim(share, { form: 'prose' })} of the world’s public charging points`,
  subtitle:
    'Public charging points at the end of each year, fast (dark) and slow (light), by the International Energy Agency.',
  alt: `Two bar charts on one scale: China rises to ${formatClaim(china)}, the world to ${formatClaim(world)}.`,
  section: '4.1',
  inText: false,
  context: [series.id],
  note: `The paper calls the network ${formatClaim(superlative)} and gives no figure and no source; how comprehensive it is, a count cannot say. The bars are independent and rounded by their publisher; reach, reliability and price are not in them.`,
  panels: [
    {
      title: `China: ${formatClaim(china)} (ƒ)`,
      draw: draw(
        'china',
        `China, ${formatClaim(china, { form: 'spoken' })} at the end of ${years[1]}, from an independent series`,
      ),
    },
    {
      title: `The world, China included: ${formatClaim(world)} (ƒ)`,
      draw: draw(
        'world',
        `The world, ${formatClaim(world, { form: 'spoken' })} at the end of ${years[1]}, from an independent series`,
      ),
    },
  ],
  table: {
    columns: ['Year', 'Where', 'Slow', 'Fast', 'Both', 'China’s share'],
    rows: [
      ...yearsFrom(years[0], years[1] - 1).flatMap((year) =>
        areas.map(([area, name]) => [
          String(year),
          name,
          seriesCell(series, `${area}-slow`, year),
          seriesCell(series, `${area}-fast`, year),
          '—',
          '—',
        ]),
      ),
      [String(years[1]), 'China', ...slowAndFast(0), { claim: china.id }, { claim: share.id }],
      [String(years[1]), 'World', ...slowAndFast(2), { claim: world.id }, '—'],
      ['The paper', 'China', '—', '—', { claim: superlative.id }, '—'],
    ],
  },
});
