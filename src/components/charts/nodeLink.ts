import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { linked, tag } from './linked.ts';
import { type Label, labelMarks, type PixelPlotOptions, pixelPlot } from './pixelPlot.ts';
import { ink, type } from './theme.ts';

interface NodeLinkOptions extends PixelPlotOptions {
  readonly arrows?: readonly Arrow[];
  readonly labels?: readonly Label[];
}

/** Boxes with words, lines between them and labels: an explanatory diagram on a grid that the caller sets. */
export function nodeLink(
  boxes: readonly Box[],
  { width, height, arrows = [], labels = [] }: NodeLinkOptions,
): Plot.PlotOptions {
  return pixelPlot(nodeLinkMarks(boxes, { arrows, labels }), { width, height });
}

/** The marks of such a diagram, for a drawing that has others too. */
export function nodeLinkMarks(
  boxes: readonly Box[],
  { arrows = [], labels = [] }: Pick<NodeLinkOptions, 'arrows' | 'labels'>,
): Plot.Markish[] {
  return [arrowMarks(arrows), boxMarks(boxes), labelMarks(labels)];
}

/** A box with words, placed by hand for one width; pixels from the top left corner of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines break where it has a line break. */
  readonly title: string;
  /** Under the title, smaller. */
  readonly detail?: string;
  /** A claim that its words speak of, printed before the detail with its qualifier. */
  readonly shows?: ChartRow<number | string> | undefined;
  /** Before the title, smaller: a section’s number. */
  readonly number?: string;
  /** `tint` a light ground, `solid` ink, `ring` an outline in it, `hollow` a quiet outline. */
  readonly look?: 'tint' | 'solid' | 'ring' | 'hollow';
  readonly align?: 'start' | 'middle';
  /** Of the title, in pixels. */
  readonly size?: number;
  readonly weight?: number;
  /** A link, with what is said of it. */
  readonly href?: string;
  readonly spoken?: string;
  /** What it stands for, by id: its drawing carries it as `data-node`. */
  readonly node?: string;
}

/** A straight line from one place to another, in pixels. */
export interface Arrow {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** False for a line without a head. */
  readonly head?: boolean;
  /** One of `ink`. */
  readonly colour?: string;
  /** Pixels. */
  readonly strokeWidth?: number;
  /** The two boxes that it joins, as `from to`: its drawing carries them as `data-step`. */
  readonly step?: string | undefined;
}

/** Boxes with their words. */
function boxMarks(boxes: readonly Box[]): Plot.Markish[] {
  const look = (box: Box) => boxLooks[box.look ?? 'tint'];
  return [
    Plot.rect(boxes, {
      x1: 'x',
      x2: (box: Box) => box.x + box.width,
      y1: 'y',
      y2: (box: Box) => box.y + box.height,
      fill: (box: Box) => look(box).fill,
      stroke: (box: Box) => look(box).stroke,
      ...linked,
      render: tag(boxes.map(({ node }) => ({ node }))),
    }),
    labelMarks(boxes.flatMap(boxWords)),
  ];
}

/** Pixels from the left edge of a box to its words, from a number to the title, and from the title to the detail. */
const padding = 12;
const numberWidth = 26;
const gap = 2;

/** The words of a box: number, title and detail, together in the middle of its height. */
function boxWords({
  x,
  y,
  width,
  height,
  title,
  shows,
  number,
  look = 'tint',
  align: anchor = 'start',
  size = type.label,
  weight = 400,
  node,
  ...box
}: Box): Label[] {
  const detail = [shows?.printed, box.detail].filter(Boolean).join('\n');
  const tall = (text: string, size: number) => (text ? text.split('\n').length * size * 1.25 : 0);
  const titleHeight = tall(title, size);
  const detailHeight = detail ? gap + tall(detail, type.small) : 0;
  const top = y + (height - titleHeight - detailHeight) / 2;
  const left = anchor === 'middle' ? x + width / 2 : x + padding;
  const indented = left + (number ? numberWidth : 0);
  const shared = { line: 'top', ...(node && { tags: { node } }) } as const;
  const small = { ...shared, size: type.small, colour: boxLooks[look].quiet };
  const words: Label[] = [
    { ...shared, x: indented, y: top, text: title, anchor, size, weight, colour: boxLooks[look].words },
  ];
  if (detail) words.push({ ...small, x: indented, y: top + titleHeight + gap, text: detail, anchor });
  if (number) words.push({ ...small, x: left, y: top + (size - type.small) / 2, text: number });
  return words;
}

/** Colours of the looks that a box may have: of its ground, its edge, its title, and its other words. */
const boxLooks = {
  tint: { fill: ink.grid, stroke: 'none', words: ink.text, quiet: ink.quiet },
  solid: { fill: ink.mark, stroke: 'none', words: ink.paper, quiet: ink.paper },
  ring: { fill: ink.paper, stroke: ink.mark, words: ink.text, quiet: ink.quiet },
  hollow: { fill: ink.paper, stroke: ink.aside, words: ink.text, quiet: ink.quiet },
} as const satisfies Record<NonNullable<Box['look']>, object>;

/** Straight lines, with a head where it is not said otherwise. */
function arrowMarks(arrows: readonly Arrow[]): Plot.Markish[] {
  return arrows.map(({ head = true, colour = ink.mark, strokeWidth = 1.5, step, ...line }) =>
    Plot.arrow([line], {
      x1: 'x1',
      y1: 'y1',
      x2: 'x2',
      y2: 'y2',
      stroke: colour,
      strokeWidth,
      headLength: head ? 7 : 0,
      headAngle: 60,
      render: tag([{ step }]),
    }),
  );
}

/** Pixels kept clear between a box and the end of an arrow. */
const clear = 7;

/** An arrow from one box to another that stands beside it or above or below it, from middle to middle. */
export function joinBoxes(
  from: Box,
  to: Box,
  look: Pick<Arrow, 'colour' | 'strokeWidth' | 'head'> = {},
): Arrow {
  const step = from.node && to.node ? `${from.node} ${to.node}` : undefined;
  const beside = from.y < to.y + to.height && to.y < from.y + from.height;
  const middle = (box: Box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  if (beside) {
    const rightwards = from.x < to.x;
    const x1 = rightwards ? from.x + from.width + clear : from.x - clear;
    const x2 = rightwards ? to.x - clear : to.x + to.width + clear;
    return { x1, x2, y1: middle(from).y, y2: middle(from).y, step, ...look };
  }
  const downwards = from.y < to.y;
  const y1 = downwards ? from.y + from.height + clear : from.y - clear;
  const y2 = downwards ? to.y - clear : to.y + to.height + clear;
  return { x1: middle(from).x, x2: middle(from).x, y1, y2, step, ...look };
}
