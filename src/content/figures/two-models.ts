import { joinBoxes } from '../../components/charts/joinBoxes.ts';
import type { Label } from '../../components/charts/label.ts';
import { type Box, nodeLink } from '../../components/charts/nodeLink.ts';
import { ink, type } from '../../components/charts/theme.ts';
import { actors } from '../../data/actors.ts';
import { claims } from '../../data/claims.ts';
import { sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize, Panel } from '../../lib/figure.ts';
import { printClaim } from '../../lib/printClaim.ts';

/** Where the paper speaks of the line, and where of the loop. */
const lineSection = sections['2'].number;
const loopSection = sections['3.3'].number;

/** From research to market: left to right, on a phone from top to bottom. */
const out = ['Research', 'Laboratory', 'Market'] as const;

/** And back again, in the order of the way; it begins beside the market. */
const back = ['Validation', 'Data collection', 'Optimisation'] as const;

/** Pixels of a box with a name alone, and of one that says what stands there in a case. */
const height = 46;
const tall = 68;

/** What the paper says of a case at the stations of the loop; a station that it does not speak of stays empty. */
type Case = Partial<Record<(typeof out)[number] | (typeof back)[number], string>>;

const distance = claims['l3-test-distance'];
const leapmotor: Case = {
  Market: '“Clover”, in several\nmodels',
  Validation: 'central control is\nfeasible',
  'Data collection': 'voice and usage',
  Optimisation: 'closer integration,\nfaster algorithms',
};
const seres: Case = {
  Validation: 'the factory shows the\nplatform is reliable',
  'Data collection': `${printClaim(distance)}\nof test drives`,
  Optimisation: 'of driving, still\nto come',
};

/** The stations of one way, `away` pixels from the edge at which the way out stands. */
function stations(
  titles: readonly (keyof Case)[],
  section: string,
  { width, narrow }: ChartSize,
  away = 0,
  example?: Case,
): Box[] {
  const height = heightOf(example);
  const box = narrow ? 140 : 180;
  const step = narrow ? height + 34 : (width - box) / (titles.length - 1);
  return titles.map((title, index) => ({
    x: narrow ? away : index * step,
    y: narrow ? index * step : away,
    width: box,
    height,
    title,
    ...(example?.[title] && { detail: example[title] }),
    align: 'middle',
    size: type.value,
    href: `section:${section}`,
    spoken: `${title}${example?.[title] ? `: ${example[title].replace('\n', ' ')}` : ''}, section ${section}`,
  }));
}

const heightOf = (example: Case | undefined) => (example ? tall : height);

/** Arrows from each box to the next. */
const along = (boxes: readonly Box[], look = {}) =>
  boxes.slice(1).map((box, index) => joinBoxes(boxes[index] ?? box, box, look));

function line(size: ChartSize) {
  const boxes = stations(out, lineSection, size);
  const bottom = Math.max(...boxes.map(({ y }) => y + height));
  const remark: Label = size.narrow
    ? { x: 164, y: bottom / 2, text: 'Knowledge flows\none way', colour: ink.quiet, italic: true }
    : {
        x: 1,
        y: bottom + 20,
        text: 'Knowledge flows one way, from step to step',
        colour: ink.quiet,
        italic: true,
      };
  return nodeLink(boxes, {
    width: size.width,
    height: size.narrow ? bottom + 4 : bottom + 32,
    arrows: along(boxes),
    labels: [remark],
  });
}

function loop(size: ChartSize, example?: Case) {
  const height = heightOf(example);
  const { width, narrow } = size;
  const top = narrow ? 30 : 0;
  const down = (box: Box): Box => ({ ...box, y: box.y + top });
  const wayOut = stations(out, loopSection, size, 0, example).map(down);
  const wayBack = stations(back.toReversed(), loopSection, size, narrow ? width - 141 : height + 74, example)
    .map((box): Box => ({ ...down(box), look: 'ring', weight: 600 }))
    .toReversed();
  const boxes = [...wayOut, ...wayBack];
  const bottom = Math.max(...boxes.map(({ y }) => y + height));
  const middle = (top + bottom) / 2;
  const look = { colour: ink.focus, strokeWidth: 2 };
  const fromMarket = 'wide use,\nconstant feedback';
  const fromUse = 'technology matures,\nnew demands arise';
  const labels: Label[] = narrow
    ? [
        { x: width, y: 12, text: fromUse.replace('\n', ' '), anchor: 'end' },
        { x: width, y: bottom + 20, text: fromMarket.replace('\n', ' '), anchor: 'end' },
      ]
    : [
        { x: 104, y: middle, text: fromUse },
        {
          x: width / 2,
          y: middle,
          text: 'each round\nfeeds the next',
          anchor: 'middle',
          colour: ink.quiet,
          italic: true,
        },
        { x: width - 104, y: middle, text: fromMarket, anchor: 'end' },
      ];
  return nodeLink(boxes, {
    width,
    height: bottom + (narrow ? 32 : 1),
    arrows: [...along(wayOut), ...along([...wayOut.slice(-1), ...wayBack, ...wayOut.slice(0, 1)], look)],
    labels,
  });
}

const panels = (example?: Case): readonly [Panel, Panel] => [
  { title: 'A line: how knowledge used to move', draw: line },
  { title: 'A loop: what wide use adds', draw: (size) => loop(size, example) },
];

const reading =
  'What the paper tells of a firm belongs to the station where it stands here. The paper does not sort its examples so.';

/** What a case has at its stations, in a line. */
const inWords = (example: Case) =>
  back.map((station) => `${station.toLowerCase()}: ${example[station]?.replace('\n', ' ')}`).join('; ');

/** Two ways of thinking about innovation: a line, and a loop. */
export default defineFigure({
  id: 'two-models',
  title: 'Wide use bends the line of innovation into a loop that returns better technology and new demands',
  subtitle:
    'How knowledge moves between research and market, as the paper describes it. A drawing of the argument; nothing is measured.',
  alt: 'Two diagrams. In the first, arrows lead one way from research over the laboratory to the market. In the second, the market is followed by validation, data collection and optimisation, and an arrow leads from there back to research.',
  section: lineSection,
  claims: [distance.id],
  note: 'The paper draws neither picture. The stations of the line are put together from its remarks on research, laboratory and market.',
  lead: 1,
  control: {
    legend: 'The loop',
    views: [
      {
        id: 'general',
        label: 'in general',
        says: 'Both drawings share their stations; the way back from the market is what makes the loop.',
        panels: panels(),
      },
      {
        id: 'leapmotor',
        label: `at ${actors.leapmotor.name}`,
        says: `Of ${actors.leapmotor.name} the paper has something to tell at every station from the market back to the optimised product.`,
        assumes: reading,
        panels: panels(leapmotor),
      },
      {
        id: 'seres',
        label: `at ${actors.seres.name}`,
        says: `At ${actors.seres.name} the data are there, ${printClaim(distance)} of test drives; what is to become of them lies ahead.`,
        assumes: reading,
        panels: panels(seres),
      },
    ],
  },
  table: {
    columns: ['Model', 'Steps', 'Section'],
    rows: [
      ['Line', out.join(' → '), { section: lineSection }],
      ['Loop', [...out, ...back, out[0]].join(' → '), { section: loopSection }],
      [
        `Loop at ${actors.leapmotor.name}`,
        `${out[2]}: ${leapmotor.Market?.replace('\n', ' ')}; ${inWords(leapmotor)}`,
        { section: loopSection },
      ],
      [`Loop at ${actors.seres.name}`, inWords(seres), { section: loopSection }],
      [`… test drives of ${actors.seres.name}`, { claim: distance.id }, { section: loopSection }],
    ],
  },
});
