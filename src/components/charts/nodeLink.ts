import * as Plot from '@observablehq/plot';
import { pixelPlot } from './layout/pixelPlot.ts';
import { type Label, labelMarks } from './marks/label.ts';
import { tag } from './marks/tag.ts';
import { ink, type } from './theme.ts';

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
  /** Before the title, smaller: a section’s number. */
  readonly number?: string;
  /** `tint` a light ground, `solid` ink, `focus` the accent, `ring` an outline in it, `hollow` a quiet outline. */
  readonly look?: keyof typeof looks;
  readonly align?: 'start' | 'middle';
  /** Pixels. */
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

export interface NodeLinkOptions {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly arrows?: readonly Arrow[];
  readonly labels?: readonly Label[];
}

const looks = {
  tint: { fill: ink.grid, stroke: 'none', words: ink.text, quiet: ink.quiet },
  solid: { fill: ink.mark, stroke: 'none', words: ink.paper, quiet: ink.paper },
  focus: { fill: ink.focus, stroke: 'none', words: ink.paper, quiet: ink.paper },
  ring: { fill: ink.paper, stroke: ink.focus, words: ink.text, quiet: ink.quiet },
  hollow: { fill: ink.paper, stroke: ink.aside, words: ink.text, quiet: ink.quiet },
} as const;

const padding = 12;

/** Boxes with words, lines between them and labels: an explanatory diagram on a grid that the caller sets. */
export function nodeLink(
  boxes: readonly Box[],
  { width, height, arrows = [], labels = [] }: NodeLinkOptions,
): Plot.PlotOptions {
  return pixelPlot(
    [
      arrows.map(lineMark),
      Plot.rect(boxes, {
        x1: 'x',
        x2: (box: Box) => box.x + box.width,
        y1: 'y',
        y2: (box: Box) => box.y + box.height,
        fill: (box: Box) => looks[box.look ?? 'tint'].fill,
        stroke: (box: Box) => looks[box.look ?? 'tint'].stroke,
        href: 'href',
        ariaLabel: 'spoken',
        render: tag(boxes.map(({ node }) => ({ node }))),
      }),
      labelMarks(boxes.flatMap(words)),
      labelMarks(labels),
    ],
    { width, height },
  );
}

function lineMark({ head = true, colour = ink.mark, strokeWidth = 1.5, step, ...line }: Arrow): Plot.Markish {
  return Plot.arrow([line], {
    x1: 'x1',
    y1: 'y1',
    x2: 'x2',
    y2: 'y2',
    stroke: colour,
    strokeWidth,
    headLength: head ? 7 : 0,
    headAngle: 60,
    render: tag([{ step }]),
  });
}

/** The words of a box: number, title and detail, together in the middle of its height. */
function words({
  x,
  y,
  width,
  height,
  title,
  detail,
  number,
  look = 'tint',
  align = 'start',
  node,
  ...box
}: Box): Label[] {
  const size = box.size ?? type.label;
  const tall = (text: string | undefined, size: number) => (text ? text.split('\n').length * size * 1.25 : 0);
  const gap = detail ? 2 : 0;
  const top = y + (height - tall(title, size) - gap - tall(detail, type.small)) / 2;
  const anchor = align;
  const indent = number ? 26 : 0;
  const tags = node ? { tags: { node } } : {};
  const left = align === 'middle' ? x + width / 2 : x + padding;
  return [
    {
      x: left + indent,
      y: top,
      text: title,
      anchor,
      line: 'top',
      size,
      weight: box.weight ?? 400,
      colour: looks[look].words,
      ...tags,
    },
    ...(detail
      ? [
          {
            x: left + indent,
            y: top + tall(title, size) + gap,
            text: detail,
            anchor,
            line: 'top',
            size: type.small,
            colour: looks[look].quiet,
            ...tags,
          } as const,
        ]
      : []),
    ...(number
      ? [
          {
            x: left,
            y: top + (size - type.small) / 2,
            text: number,
            line: 'top',
            size: type.small,
            colour: looks[look].quiet,
            ...tags,
          } as const,
        ]
      : []),
  ];
}
