import { joinBoxes } from '../../components/charts/joinBoxes.ts';
import type { Label } from '../../components/charts/label.ts';
import { type Box, nodeLink } from '../../components/charts/nodeLink.ts';
import { ink, type } from '../../components/charts/theme.ts';
import { sections } from '../../data/sections.ts';
import { defineFigure } from '../../lib/defineFigure.ts';
import type { ChartSize } from '../../lib/figure.ts';

/** Where the paper speaks of the line, and where of the loop. */
const lineSection = sections['2'].number;
const loopSection = sections['3.3'].number;

/** From research to market: left to right, on a phone from top to bottom. */
const out = ['Research', 'Laboratory', 'Market'] as const;

/** And back again, in the order of the way; it begins beside the market. */
const back = ['Validation', 'Data collection', 'Optimisation'] as const;

const height = 46;

/** The stations of one way, `away` pixels from the edge at which the way out stands. */
function stations(titles: readonly string[], section: string, { width, narrow }: ChartSize, away = 0): Box[] {
  const box = narrow ? 140 : 180;
  const step = narrow ? height + 34 : (width - box) / (titles.length - 1);
  return titles.map((title, index) => ({
    x: narrow ? away : index * step,
    y: narrow ? index * step : away,
    width: box,
    height,
    title,
    align: 'middle',
    size: type.value,
    href: `section:${section}`,
    spoken: `${title}, section ${section}`,
  }));
}

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

function loop(size: ChartSize) {
  const { width, narrow } = size;
  const top = narrow ? 30 : 0;
  const down = (box: Box): Box => ({ ...box, y: box.y + top });
  const wayOut = stations(out, loopSection, size).map(down);
  const wayBack = stations(back.toReversed(), loopSection, size, narrow ? width - 141 : height + 74)
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

/** Two ways of thinking about innovation: a line, and a loop. */
export default defineFigure({
  id: 'two-models',
  title: 'Wide use bends the line of innovation into a loop that returns better technology and new demands',
  subtitle:
    'How knowledge moves between research and market, as the paper describes it. A drawing of the argument; nothing is measured.',
  alt: 'Two diagrams. In the first, arrows lead one way from research over the laboratory to the market. In the second, the market is followed by validation, data collection and optimisation, and an arrow leads from there back to research.',
  section: lineSection,
  claims: [],
  note: 'The paper draws neither picture. The stations of the line are put together from its remarks on research, laboratory and market.',
  panels: [
    { title: 'A line: how knowledge used to move', draw: line },
    { title: 'A loop: what wide use adds', draw: loop },
  ],
  table: {
    columns: ['Model', 'Steps', 'Section'],
    rows: [
      ['Line', out.join(' → '), { section: lineSection }],
      ['Loop', [...out, ...back, out[0]].join(' → '), { section: loopSection }],
    ],
  },
});
