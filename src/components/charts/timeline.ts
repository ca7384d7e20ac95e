import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { ink, type } from './theme.ts';

/** Something on a time axis: a span, a point, a goal, or what has no date. */
export interface TimelineRow {
  readonly key: string;
  /** In years; a month counts as a fraction. Absent for what the paper does not date. */
  readonly from?: number;
  /** End of a span, in years: the last year counts whole. */
  readonly to?: number;
  readonly label: string;
  /** Printed after the label: “2012–2020”. */
  readonly printed: string;
  /** A length of time between two others: drawn as a thin bracket with its words in the middle. */
  readonly distance?: true;
  /** A goal is drawn hollow, with a flag at its date. */
  readonly goal?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}

export interface TimelineOptions extends ChartSize {
  /** First and last year of the axis. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** Words over the rows without a date, which are listed under the axis. */
  readonly undatedTitle?: string;
  /** Pixels from one row to the next. */
  readonly step?: number;
  /** Puts the words of spans above them, where the axis leaves no room behind; so it is where the drawing is narrow. */
  readonly wordsAbove?: boolean;
}

interface Placed extends TimelineRow {
  readonly from: number;
  /** Middle of the mark, in pixels from the top of the axis. */
  readonly y: number;
}

const bar = 10;
const line = 21;
/** Half the height of the ends of a bracket, in pixels. */
const foot = 5;

/** Spans, points and goals one below the other on a time axis, each with its label; what has no date is listed. */
export function timeline(
  rows: readonly TimelineRow[],
  {
    width,
    narrow,
    domain,
    ticks,
    undatedTitle = '',
    wordsAbove = narrow,
    step = wordsAbove ? 42 : 38,
  }: TimelineOptions,
): Plot.PlotOptions {
  const dated = rows
    .filter((row): row is TimelineRow & { from: number } => row.from !== undefined)
    .map((row, index): Placed => ({ ...row, y: (index + 1) * step - 12 }));
  const bottom = dated.length * step + 8;
  const undated = rows
    .filter((row) => row.from === undefined)
    .map((row, index): Placed => ({ ...row, from: domain[0], y: bottom + 24 + (index + 1) * line }));
  const height = bottom + (undated.length ? 34 + undated.length * line : 0);
  const distances = dated.filter((row) => row.distance);
  const spans = dated.filter((row) => row.to !== undefined && !row.distance);
  const points = dated.filter((row) => row.to === undefined && !row.goal);
  const goals = dated.filter((row) => row.goal);
  const late = (row: Placed) => row.from > (domain[0] + domain[1]) / 2;
  const colour = (row: TimelineRow) => row.colour ?? ink.mark;
  const linked = { href: 'href', ariaLabel: 'spoken' } as const;
  const end = (row: TimelineRow) => (row.to ?? 0) + 1;
  return {
    width,
    height: height + 24,
    marginLeft: 1,
    marginRight: 14,
    marginTop: 24,
    marginBottom: 0,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, height], axis: null, reverse: true },
    marks: [
      Plot.ruleX(ticks, { y1: 0, y2: bottom, stroke: ink.grid }),
      years(ticks.slice(0, 1), 'start'),
      years(ticks.slice(1), 'middle'),
      Plot.ruleY(spans, { x1: 'from', x2: end, y: 'y', stroke: colour, strokeWidth: bar, ...linked }),
      Plot.ruleY(distances, { x1: 'from', x2: 'to', y: 'y', stroke: ink.text, ...linked }),
      distances.flatMap(({ from, to, y }) =>
        [from, to].map((x) => Plot.ruleX([x], { y1: y - foot, y2: y + foot, stroke: ink.text })),
      ),
      words(distances, {
        x: (row: Placed) => (row.from + (row.to ?? row.from)) / 2,
        textAnchor: 'middle',
        strokeWidth: 10,
      }),
      Plot.dot(points, { x: 'from', y: 'y', r: 6, fill: colour, ...linked }),
      Plot.dot(goals, { x: 'from', y: 'y', stroke: colour, fill: colour, symbol: flag, r: 1 }),
      Plot.dot(goals, {
        x: 'from',
        y: 'y',
        r: 5.5,
        fill: ink.paper,
        stroke: colour,
        strokeWidth: 1.8,
        ...linked,
      }),
      wordsAbove ? words(spans, { x: 'from', dy: -16 }) : words(spans, { x: end, dx: 9 }),
      words(points, { x: 'from', dx: 13 }),
      words(
        goals.filter((row) => !late(row)),
        { x: 'from', dx: 18 },
      ),
      words(goals.filter(late), { x: 'from', dx: -13, textAnchor: 'end' }),
      Plot.text(undated.length ? [undatedTitle] : [], {
        x: domain[0],
        y: bottom + 22,
        text: (title: string) => title,
        textAnchor: 'start',
        fill: ink.quiet,
        fontSize: type.small,
      }),
      words(undated, { x: 'from', ...linked }),
    ],
  };
}

/** A pole that rises from the mark, with a pennant. */
const flag = {
  draw(context: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>) {
    context.moveTo(0, 0);
    context.lineTo(0, -20);
    context.lineTo(10, -16.5);
    context.lineTo(0, -13);
    context.closePath();
  },
};

function years(ticks: readonly number[], textAnchor: 'start' | 'middle') {
  return Plot.text(ticks, {
    x: (year: number) => year,
    y: 0,
    dy: -11,
    text: String,
    textAnchor,
    fill: ink.quiet,
    fontSize: type.small,
  });
}

function words(rows: readonly Placed[], options: Plot.TextOptions) {
  return Plot.text(rows, {
    y: 'y',
    text: ({ label, printed, goal }: Placed) => [label, printed].filter(Boolean).join(goal ? ' ' : ', '),
    textAnchor: 'start',
    fill: ink.text,
    stroke: ink.paper,
    strokeWidth: 4,
    fontSize: type.label,
    ...options,
  });
}
