import { type Arc, circuitMarks, type Station } from '#engine/components/charts/circuit.ts';
import { type Box, nodeLinkMarks } from '#engine/components/charts/nodeLink.ts';
import { type Label, pixelPlot } from '#engine/components/charts/pixelPlot.ts';
import { ink, type } from '#engine/components/charts/theme.ts';
import type { ChartSize } from '#engine/lib/schema/figure.ts';
import type { ConceptId } from '../../../data/concepts.ts';
import { sections } from '../../../data/sections.ts';
import { type ChainId, nameOf, type PartId, type Step, stationNames, wayInto } from './steps.ts';

/** What the circuit is made of. Its left side is technology, its right side industry. */
export interface FrameworkParts {
  /** The chains on the left and on the right, each with the word for its side. */
  readonly chains: readonly [ChainId, ChainId];
  /** From chain to chain and back, each with the section that it stands for. */
  readonly onward: Step;
  readonly back: Step;
  /** Steps from left to right, from top to bottom. */
  readonly pushes: readonly Step[];
  /** What joins the sides. */
  readonly clasp: ConceptId;
  /** The way round: on the right downwards, then to the left, upwards, and back to the right. */
  readonly loop: readonly [Step, Step, Step, Step, Step, Step];
  /** From a station of the loop straight to the one at which it turns right. */
  readonly shortcut: Step;
  /** From beside the loop to the same. */
  readonly helper: Step;
  readonly recommendations: readonly Block[];
}

/** What carries both chains, counted in one way or in the other. */
export interface Institutions {
  readonly title: string;
  /** Section that its title leads to. */
  readonly section: '0' | '4';
  readonly blocks: readonly Block[];
}

/** A concept, with how many places of the grid it fills (one where it is not said) and the number it carries, if any. */
export interface Block {
  readonly id: ConceptId;
  readonly places?: number;
  readonly number?: string;
  /** Paragraph that it leads to; its own where it is left out. */
  readonly paragraph?: string;
}

/** Technology left, industry right, what goes round between them, what joins them, what carries them, and what is recommended. */
export function drawFramework(size: ChartSize, parts: FrameworkParts, institutions: Institutions) {
  const { width, narrow } = size;
  const left = narrow ? 118 : 190;
  const right = width - left;
  const middle = width / 2;
  const [pitch, ring] = narrow ? [50, 58] : [44, 54];
  const top = 66;
  const pushes = top + 32;
  const clasp = pushes + parts.pushes.length * pitch - 12;
  /** Heights of the four stations on the right of the loop; on the left only the first and the last have one. */
  const turn = clasp + 92;
  const heights = [0, 1, 2, 3].map((nth) => turn + nth * ring);
  const [, , third = 0, bottom = 0] = heights;
  const depth = 62;

  const station = (id: PartId, x: number, y: number, side: Station['side'] = 'left'): Station => ({
    x,
    y,
    side,
    room: side === 'below' ? 104 : left - 16,
    name: nameOf(id, narrow),
    node: id,
    ...wayInto(id),
  });
  const across = (
    { from, to, words, ...step }: Step,
    y: number,
    rise: number,
    look: Arc['look'] = 'line',
  ) => {
    const [start, end] = rise > 0 ? [left + 9, right - 9] : [right - 9, left + 9];
    const control = y - rise * (4 / 3);
    return {
      ...step,
      step: `${from} ${to}`,
      look,
      from: [start, y],
      to: [end, y],
      curve: [
        [start + (end - start) * 0.25, control],
        [start + (end - start) * 0.75, control],
      ],
      words,
      wordsAt: [middle, y - rise],
    } satisfies Arc;
  };
  const rail = ({ from, to, words, ...step }: Step, x: number, [y1, y2]: readonly [number, number]) => {
    const onLeft = x < middle;
    return {
      ...step,
      step: `${from} ${to}`,
      look: 'main',
      from: [x, y1 + Math.sign(y2 - y1) * 8],
      to: [x, y2 - Math.sign(y2 - y1) * 9],
      ...(!narrow && {
        words,
        wordsAt: [x + (onLeft ? 14 : -14), onLeft ? y1 - ring / 2 : (y1 + y2) / 2],
        anchor: onLeft ? 'start' : 'end',
      }),
    } satisfies Arc;
  };
  const track = ({ from, to, words: _, ...step }: Step, section: '2' | '3') => {
    const over = section === '2';
    const [y, start, end] = over ? [top, left, right] : [bottom, right, left];
    const control = y + (over ? -depth : depth);
    return {
      ...step,
      step: `${from} ${to}`,
      look: 'track',
      from: [start, y],
      to: [end, y],
      curve: [
        [start, control],
        [end, control],
      ],
    } satisfies Arc;
  };

  const [become, speed, turnInto, roll, feed, show] = parts.loop;
  const arcs: Arc[] = [
    track(parts.onward, '2'),
    track(parts.back, '3'),
    ...parts.pushes.map((step, index) => across(step, pushes + index * pitch, 13)),
    across(turnInto, turn, 13, 'main'),
    rail(roll, right, [turn, heights[1] ?? 0]),
    rail(feed, right, [heights[1] ?? 0, third]),
    rail(show, right, [third, bottom]),
    across(become, bottom, -13, 'main'),
    rail(speed, left, [bottom, turn]),
    {
      ...arcOf(parts.shortcut),
      from: [right - 9, third],
      to: [left + 10, turn + 9],
      curve: [
        [right - (narrow ? 60 : 130), third + (narrow ? 12 : 8)],
        [left + (narrow ? 18 : 70), third - 6],
      ],
      ...(!narrow && { words: parts.shortcut.words, wordsAt: [middle + 64, third + 1] }),
    },
    {
      ...arcOf(parts.helper),
      from: narrow ? [middle - 8, turn + 35] : [middle - 64, turn + 43],
      to: [left + 11, turn + 4],
      curve: narrow
        ? [
            [middle - 24, turn + 26],
            [left + 30, turn + 12],
          ]
        : [
            [middle - 90, turn + 32],
            [left + 50, turn + 10],
          ],
    },
  ];
  const stations: Station[] = [
    ...parts.chains.map((id, index) => ({
      ...station(id, index === 0 ? left : right, top - (narrow ? 13 : 22), index === 0 ? 'left' : 'right'),
      bare: true,
      weight: 600,
      term: id,
    })),
    ...parts.pushes.flatMap(({ from, to }, index) => [
      station(from, left, pushes + index * pitch),
      station(to, right, pushes + index * pitch, 'right'),
    ]),
    station(turnInto.from, left, turn),
    station(become.to, left, bottom),
    ...[roll.from, roll.to, show.from, show.to].map((id, nth) =>
      station(id, right, heights[nth] ?? 0, 'right'),
    ),
    narrow
      ? station(parts.helper.from, middle, turn + 38, 'below')
      : station(parts.helper.from, middle - 56, turn + 46, 'right'),
  ];
  const hub: Box = {
    ...wayInto(parts.clasp),
    node: parts.clasp,
    title: nameOf(parts.clasp, narrow),
    x: left - 12,
    y: clasp,
    width: right - left + 24,
    height: 42,
    look: 'solid',
    align: 'middle',
    size: narrow ? type.value : 16,
    weight: 600,
  };
  const slab: Box = { x: 0, y: bottom + depth + 20, width, height: 32, title: '', look: 'solid' };
  const base = blocks(institutions.blocks, size, {
    top: slab.y + 34,
    across: narrow ? 2 : 4,
    between: 2,
    height: 66,
    look: 'solid',
  });
  const ground = blocks(parts.recommendations, size, {
    top: base.bottom + 62,
    across: narrow ? 1 : 3,
    between: narrow ? 6 : 10,
    height: 52,
    look: 'hollow',
  });
  const feeds = ground.boxes.slice(0, narrow ? 1 : 3).map(({ x, width }) => x + width / 2);
  const lines = [left, right].map((x) => ({
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
    head: false,
    strokeWidth: 9,
    colour: ink.grid,
  }));
  const legs = [left, right].map((x) => ({
    x1: x,
    x2: x,
    y1: bottom,
    y2: slab.y,
    head: false,
    strokeWidth: 1.5,
    colour: ink.aside,
  }));

  return pixelPlot(
    [
      nodeLinkMarks([], {
        arrows: [
          ...lines,
          ...legs,
          ...feeds.map((x) => ({ x1: x, x2: x, y1: ground.top - 2, y2: base.bottom + 5 })),
        ],
      }),
      circuitMarks(stations, arcs),
      nodeLinkMarks([hub, slab, ...base.boxes, ...ground.boxes], {
        labels: [
          { ...heading('2', size, top - 0.75 * depth), halo: true },
          { ...heading('3', size, bottom + 0.75 * depth), halo: true },
          { ...heading(institutions.section, size, slab.y + 16, institutions.title), colour: ink.paper },
          { ...heading('5', size, base.bottom + 32, 'Recommendations'), halo: true },
        ],
      }),
    ],
    { width, height: ground.bottom + 1 },
  );
}

function arcOf({ from, to, words: _, ...step }: Step) {
  return { ...step, step: `${from} ${to}`, look: 'line' } as const;
}

/** How boxes that fill the full width stand in a grid. */
interface Grid {
  readonly top: number;
  readonly across: number;
  readonly between: number;
  readonly height: number;
  readonly look: 'solid' | 'hollow';
}

/** Boxes side by side over the full width, in rows. */
function blocks(all: readonly Block[], { width, narrow }: ChartSize, { top, across, between, ...box }: Grid) {
  const cell = (width - (across - 1) * between) / across;
  const starts = all.map((_, index) => all.slice(0, index).reduce((sum, { places = 1 }) => sum + places, 0));
  const boxes = all.map(({ id, places = 1, number, paragraph }, index): Box => {
    const start = starts[index] ?? 0;
    const detail = stationNames[id]?.detail;
    return {
      ...box,
      ...wayInto(id, paragraph),
      node: id,
      title: nameOf(id, narrow),
      ...(detail && { detail }),
      x: (start % across) * (cell + between),
      y: top + Math.floor(start / across) * (box.height + between),
      width: places * (cell + between) - between,
      size: type.value,
      weight: 600,
      ...(number && { number }),
    };
  });
  return { boxes, top, bottom: Math.max(...boxes.map(({ y, height }) => y + height)) };
}

/** The name of a section above what it says, in the middle of the drawing. */
function heading(
  number: '0' | '2' | '3' | '4' | '5',
  { width }: ChartSize,
  y: number,
  text: string = sections[number].short,
): Label {
  const words = number === sections[0].number ? text : `§\u2009${number}\u2002${text}`;
  const spoken = number === sections[0].number ? `${text}, in the abstract` : words;
  return { x: width / 2, y, text: words, anchor: 'middle', weight: 600, href: `section:${number}`, spoken };
}
