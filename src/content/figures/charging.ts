import { levelsAt } from '#engine/components/charts/scale.ts';
import { type BarEnd, type YearPart, yearBars } from '#engine/components/charts/yearBars.ts';
import { chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { seriesCell, seriesPoint, yearsFrom } from '#engine/lib/edition/series.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { Claim } from '#engine/lib/schema/claim.ts';
import { numberOf } from '#engine/lib/schema/claimValue.ts';
import type { Panel } from '#engine/lib/schema/figure.ts';
import { claims } from '../../data/claims.ts';
import { independentSeries } from '../../data/independentSeries.ts';

const superlative = claims['charging-superlative'];
const share = claims['charging-share-cn-2024'];
const china = claims['charging-points-cn-2024'];
const world = claims['charging-points-world-2024'];
const slow = { china: claims['iea-slow-points-cn-2024'], world: claims['iea-slow-points-world-2024'] };
const fast = { china: claims['iea-fast-points-cn-2024'], world: claims['iea-fast-points-world-2024'] };
const series = independentSeries['iea-charging-points'];
const years = [2018, 2024] as const;
const areas = [
  ['china', 'China'],
  ['world', 'World'],
] as const;

const rows: readonly YearPart[] = series.points
  .filter(({ at }) => Number(at) >= years[0])
  .map((point) => ({ ...seriesPoint(point), kind: point.line }));

interface Shown {
  readonly kinds: readonly ('slow' | 'fast')[];
  readonly world: Claim;
  readonly china: Claim;
  readonly max: number;
  readonly plotHeight: number;
  /** What is counted, for a reader who does not see it. */
  readonly what: string;
  /** China's share, as a bracket. */
  readonly share?: Claim;
}

/** China's columns inside the world's. */
function inside({ kinds, world, china, max, plotHeight, what, share }: Shown): Panel['draw'] {
  const printed = (claim: Claim, who: string) => ({
    ...chartRow(claim, who),
    // What is counted stands in the subtitle.
    printed: chartRow(claim).printed.replace(/\s\S+\s\S+$/, ''),
    at: numberOf(claim),
  });
  const inChina = numberOf(china);
  const ends = (narrow: boolean): readonly BarEnd[] => {
    const breaks = (words: string) => (narrow ? `\n${words}` : words);
    return [
      printed(world, breaks('in the world')),
      { ...printed(china, breaks('in China')), at: share ? inChina * 0.88 : inChina },
      ...(share
        ? [
            {
              ...chartRow(share, breaks('of the world’s')),
              at: inChina * 0.5,
              from: 0,
              to: inChina,
              strong: true,
            } as const,
          ]
        : []),
    ];
  };
  const end = (claim: Claim) => formatClaim(claim, { form: 'spoken' });
  return (size) =>
    yearBars(rows, {
      ...size,
      kinds: kinds.map((kind) => `china-${kind}`),
      whole: kinds.map((kind) => `world-${kind}`),
      max,
      years,
      ticks: size.narrow ? [2018, 2021, 2024] : yearsFrom(...years),
      levels: levelsAt([1e6, 2e6, 3e6, 4e6, 5e6].filter((level) => level < max)),
      ends: ends(size.narrow),
      labelRoom: size.narrow ? 110 : 172,
      href: `series:${series.id}`,
      spoken: `${what}, at the end of ${years[1]} ${end(china)} in China, ${end(world)} in the world, from an independent series`,
      plotHeight,
    });
}

/** What a count can say of “the world's most comprehensive charging network”. */
export default parseFigure({
  id: 'charging',
  title: `In ${share.period} China had ${formatClaim(share, { form: 'prose' })} of the world’s public charging points`,
  subtitle:
    'Public charging points at the end of each year, fast and slow together: China’s inside the world’s. By the International Energy Agency.',
  alt: `A bar for each year from ${years[0]}, China’s part filled, the rest of the world’s outlined. In ${years[1]}: ${formatClaim(china)} in China of ${formatClaim(world)} in the world, ${formatClaim(share)}.`,
  section: '4.1',
  inText: false,
  context: [series.id],
  note: `The paper calls the network ${formatClaim(superlative)} and gives no figure and no source; how comprehensive it is, a count cannot say. The bars are independent and rounded by their publisher; reach, reliability and price are not in them.`,
  control: {
    legend: 'Show',
    views: [
      {
        id: 'all-points',
        label: 'all points',
        says: `Of ${formatClaim(world)} in the world, ${formatClaim(china)} stood in China (ƒ).`,
        panels: [
          {
            draw: inside({
              kinds: ['slow', 'fast'],
              world,
              china,
              share,
              max: 5.7e6,
              plotHeight: 280,
              what: 'Public charging points',
            }),
          },
        ],
      },
      {
        id: 'fast-and-slow',
        label: 'fast and slow',
        title: 'China’s lead is larger in fast charging points than in slow ones',
        subtitle:
          'Public charging points at the end of each year, China’s inside the world’s; both on one scale. By the International Energy Agency.',
        alt: `Two charts of bars, China’s part filled. In ${years[1]}, fast: ${formatClaim(fast.china)} in China of ${formatClaim(fast.world)}; slow: ${formatClaim(slow.china)} of ${formatClaim(slow.world)}.`,
        says: `In ${years[1]} China had ${formatClaim(fast.china)} that are fast, of ${formatClaim(fast.world)}, and ${formatClaim(slow.china)} that are slow, of ${formatClaim(slow.world)}.`,
        panels: [
          {
            title: 'Fast charging points',
            draw: inside({
              kinds: ['fast'],
              ...fast,
              max: 3.6e6,
              plotHeight: 150,
              what: 'Fast charging points',
            }),
          },
          {
            title: 'Slow charging points',
            draw: inside({
              kinds: ['slow'],
              ...slow,
              max: 3.6e6,
              plotHeight: 150,
              what: 'Slow charging points',
            }),
          },
        ],
      },
    ],
  },
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
      [
        String(years[1]),
        'China',
        { claim: slow.china.id },
        { claim: fast.china.id },
        { claim: china.id },
        { claim: share.id },
      ],
      [
        String(years[1]),
        'World',
        { claim: slow.world.id },
        { claim: fast.world.id },
        { claim: world.id },
        '—',
      ],
      ['The paper', 'China', '—', '—', { claim: superlative.id }, '—'],
    ],
  },
});
