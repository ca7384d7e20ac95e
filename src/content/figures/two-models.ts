import { type Arrow, type Box, joinBoxes, nodeLink } from '#engine/components/charts/nodeLink.ts';
import type { Label } from '#engine/components/charts/pixelPlot.ts';
import { ink, type } from '#engine/components/charts/theme.ts';
import { type ChartRow, chartRow } from '#engine/lib/edition/chartRow.ts';
import { parseFigure } from '#engine/lib/edition/parseFigures.ts';
import { formatClaim } from '#engine/lib/format/formatClaim.ts';
import type { ChartSize, Panel } from '#engine/lib/schema/figure.ts';
import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { sections } from '../../data/sections.ts';

/** Where the paper speaks of the line, and where of the loop. */
const lineSection = sections['2'].number;
const loopSection = sections['3.3'].number;

/** The stations that knowledge passes, in the order of the way. */
const stations = {
  /** From research to market: left to right, on a phone from top to bottom. */
  out: ['Research', 'Laboratory', 'Market'],
  /** And back again; it begins beside the market. */
  back: ['Validation', 'Data collection', 'Optimisation'],
} as const;

/** What the paper says of a case at the stations of the loop; a station that it does not speak of stays empty. */
type Case = Partial<Record<(typeof stations)['out' | 'back'][number], Told>>;

/** What is told at a station, in words or with a claim before them. */
type Told = string | { readonly shows: ChartRow; readonly detail: string };

/** The same in a line. */
const inLine = (told: Told) =>
  typeof told === 'string' ? told.replace('\n', ' ') : `${told.shows.printed} ${told.detail}`;

/** What the paper tells of two firms, by station. */
const cases = {
  leapmotor: {
    Market: '“Clover”, in several\nmodels',
    Validation: 'central control is\nfeasible',
    'Data collection': 'voice and usage',
    Optimisation: 'closer integration,\nfaster algorithms',
  },
  seres: {
    Validation: 'the factory shows the\nplatform is reliable',
    'Data collection': { shows: chartRow(claims['l3-test-distance']), detail: 'of tests, whose not said' },
    Optimisation: 'of driving, still\nto come',
  },
} as const satisfies Record<string, Case>;

/** Pixels of a box: with a name alone, or with what stands there in a case. */
function stationHeight(example: Case | undefined): number {
  return example ? 68 : 46;
}

/** The stations of one way, `away` pixels from the edge at which the way out stands. */
function stationBoxes(
  titles: readonly (keyof Case)[],
  section: string,
  { width, narrow }: ChartSize,
  away = 0,
  example?: Case,
): Box[] {
  const height = stationHeight(example);
  const box = narrow ? 140 : 180;
  const step = narrow ? height + 34 : (width - box) / (titles.length - 1);
  const wordsOf = (told: Told | undefined) => (typeof told === 'string' ? { detail: told } : told);
  return titles.map((title, index) => ({
    x: narrow ? away : index * step,
    y: narrow ? index * step : away,
    width: box,
    height,
    title,
    ...wordsOf(example?.[title]),
    align: 'middle',
    size: type.value,
    href: `section:${section}`,
    spoken: `${title}${example?.[title] ? `: ${inLine(example[title])}` : ''}, section ${section}`,
  }));
}

/** Arrows from each box to the next. */
function along(boxes: readonly Box[], look: Pick<Arrow, 'colour' | 'strokeWidth'> = {}): Arrow[] {
  return boxes.slice(1).map((box, index) => joinBoxes(boxes[index] ?? box, box, look));
}

/** One way from research to market, and the way back from wide use; with what the paper tells of a case at its stations. */
function drawBoth(size: ChartSize, example?: Case) {
  const height = stationHeight(example);
  const { width, narrow } = size;
  const top = 30;
  const down = (box: Box): Box => ({ ...box, y: box.y + top });
  const wayOut = stationBoxes(stations.out, lineSection, size, 0, example).map(down);
  const wayBack = stationBoxes(
    stations.back.toReversed(),
    loopSection,
    size,
    narrow ? width - 141 : height + 112,
    example,
  )
    .map((box): Box => ({ ...down(box), look: 'ring', weight: 600 }))
    .toReversed();
  const [market] = wayOut.slice(-1);
  const boxes = [...wayOut, ...wayBack];
  const bottom = Math.max(...boxes.map(({ y }) => y + height));
  const look = { colour: ink.mark, strokeWidth: 3 };
  /** Wide use stands between the market and the way back. */
  const use: Box = {
    x: narrow ? width - 141 : width - 140,
    y: narrow ? bottom + 34 : top + height + 38,
    width: narrow ? 140 : 100,
    height: 36,
    title: 'Wide use',
    look: 'solid',
    align: 'middle',
    size: type.value,
    weight: 600,
    href: `section:${loopSection}`,
    spoken: `Wide use, with constant feedback, section ${loopSection}`,
  };
  const toUse: Arrow[] = !market
    ? []
    : narrow
      ? [
          { x1: 70, x2: 70, y1: bottom + 5, y2: use.y + 18, head: false, ...look },
          { x1: 70, x2: use.x - 7, y1: use.y + 18, y2: use.y + 18, ...look },
        ]
      : [joinBoxes(market, use, look)];
  const [validation] = wayBack;
  const quiet = { colour: ink.quiet, italic: true } as const;
  const labels: Label[] = narrow
    ? [
        { x: 0, y: 10, text: 'One way', weight: 600 },
        { x: width, y: 10, text: 'The way back', weight: 600, anchor: 'end' },
      ]
    : [
        { x: 0, y: 10, text: 'One way: knowledge used to flow from step to step', weight: 600 },
        { x: 104, y: top + height + 56, text: 'technology matures,\nnew demands arise', ...quiet },
        {
          x: use.x - 12,
          y: top + height + 56,
          text: 'The way back: constant feedback',
          weight: 600,
          anchor: 'end',
        },
      ];
  return nodeLink([...boxes, use], {
    width,
    height: narrow ? use.y + 38 : bottom + 1,
    arrows: [
      ...along(wayOut, { colour: ink.quiet }),
      ...toUse,
      ...(validation ? [joinBoxes(use, validation, look)] : []),
      ...along([...wayBack, ...wayOut.slice(0, 1)], look),
    ],
    labels,
  });
}

const distance = claims['l3-test-distance'];
const { out, back } = stations;
const { leapmotor, seres } = cases;

const panels = (example?: Case): readonly [Panel] => [{ draw: (size) => drawBoth(size, example) }];

const reading =
  'What the paper tells of a firm belongs to the station where it stands here. The paper does not sort its examples so.';

/** What a case has at its stations, in a line. */
const inWords = (example: Case) =>
  back.map((station) => `${station.toLowerCase()}: ${inLine(example[station] ?? '')}`).join('; ');

/** Two ways of thinking about innovation: a line, and a loop. */
export default parseFigure({
  id: 'two-models',
  title: 'Wide use and feedback, says the paper, make innovation a loop',
  subtitle:
    'How knowledge moves between research and market: the line as section 2 tells it, the loop as section 3.3 does. Nothing is measured.',
  alt: 'Diagram of a loop. Thin arrows lead one way from research over the laboratory to the market. From there strong arrows lead over wide use to validation, data collection and optimisation, and back to research.',
  section: lineSection,
  note: 'The paper draws neither picture. The stations of the line are put together from its remarks on research, laboratory and market. In section 2 it speaks of feedback, iteration and integration across sectors, and of structures that become non-linear and networked; the loop of use is that of section 3.3.',
  control: {
    legend: 'The loop',
    views: [
      {
        id: 'general',
        label: 'in general',
        title: 'Wide use and feedback, says the paper, make innovation a loop',
        says: 'The line ends at the market; the way back by wide use is what makes the loop, and each round feeds the next.',
        panels: panels(),
      },
      {
        id: 'leapmotor',
        label: `at ${actors.leapmotor.name}`,
        title: `At ${actors.leapmotor.name} the paper fills every station of the way back`,
        alt: `The same loop, with what the paper tells of ${actors.leapmotor.name} at the market, validation, data collection and optimisation.`,
        says: `Of ${actors.leapmotor.name} the paper has something to tell at every station from the market back to the optimised product.`,
        assumes: reading,
        panels: panels(leapmotor),
      },
      {
        id: 'seres',
        label: `in the passage on ${actors.seres.name}`,
        title: `At ${actors.seres.name} the way back is told up to the data`,
        alt: `The same loop, with what the passage on ${actors.seres.name} tells at validation, data collection and optimisation.`,
        says: `In the passage on ${actors.seres.name} the data are there, ${formatClaim(distance)} of road tests, though not said to be the firm’s; what is to become of them lies ahead.`,
        assumes: `${reading} Whose the road tests are it does not say.`,
        panels: panels(seres),
      },
    ],
  },
  table: {
    columns: ['Model', 'Steps', 'Section'],
    rows: [
      ['Line', out.join(', then '), { section: lineSection }],
      ['Loop', `${[...out, ...back].join(', then ')}, and back to ${out[0]}`, { section: loopSection }],
      [
        `Loop at ${actors.leapmotor.name}`,
        `${out[2]}: ${leapmotor.Market.replace('\n', ' ')}; ${inWords(leapmotor)}`,
        { section: loopSection },
      ],
      [`Loop in the passage on ${actors.seres.name}`, inWords(seres), { section: loopSection }],
      ['… road tests; whose they are is not said', { claim: distance.id }, { section: loopSection }],
    ],
  },
});
