import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { linked } from './linked.ts';
import { halo, ink, lettering } from './theme.ts';

interface TimelineOptions extends ChartSize {
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

/** Spans, points and goals one below the other on a time axis, each with its label; what has no date is listed. */
export function timeline(
  rows: readonly TimelineRow[],
  {
    width,
    narrow,
    domain: [first, last],
    ticks,
    undatedTitle = '',
    wordsAbove = narrow,
    step = wordsAbove ? 42 : 38,
  }: TimelineOptions,
): Plot.PlotOptions {
  const { dated, undated, bottom, height } = timelineLayout(rows, { first, step });
  const distances = dated.filter((row) => row.distance);
  const spans = dated.filter((row) => row.to !== undefined && !row.distance);
  const points = dated.filter((row) => row.to === undefined && !row.goal);
  const goals = dated.filter((row) => row.goal);
  const isLate = ({ from }: PlacedRow) => from > (first + last) / 2;
  const colour = (row: TimelineRow) => row.colour ?? ink.mark;
  const end = ({ to = 0 }: TimelineRow) => to + 1;
  const middle = ({ from, to = from }: PlacedRow) => (from + to) / 2;
  return {
    width,
    height: height + 24,
    marginLeft: 1,
    marginRight: 14,
    marginTop: 24,
    marginBottom: 0,
    x: { domain: [first, last], axis: null },
    y: { domain: [0, height], axis: null, reverse: true },
    marks: [
      Plot.ruleX(ticks, { y1: 0, y2: bottom, stroke: ink.grid }),
      years(ticks.slice(0, 1), 'start'),
      years(ticks.slice(1), 'middle'),
      Plot.ruleY(spans, { x1: 'from', x2: end, y: 'y', stroke: colour, strokeWidth: 10, ...linked }),
      bracketMarks(distances),
      words(distances, { x: middle, textAnchor: 'middle', ...halo(10) }),
      Plot.dot(points, { x: 'from', y: 'y', r: 6, fill: colour, ...linked }),
      goalMarks(goals, colour),
      wordsAbove ? words(spans, { x: 'from', dy: -16 }) : words(spans, { x: end, dx: 9 }),
      words(points, { x: 'from', dx: 13 }),
      words(
        goals.filter((row) => !isLate(row)),
        { x: 'from', dx: 18 },
      ),
      words(goals.filter(isLate), { x: 'from', dx: -13, textAnchor: 'end' }),
      Plot.text(undated.length ? [undatedTitle] : [], {
        x: first,
        y: bottom + 22,
        text: (title: string) => title,
        textAnchor: 'start',
        ...lettering.small,
      }),
      words(undated, { x: 'from', ...linked }),
    ],
  };
}

function years(ticks: readonly number[], textAnchor: 'start' | 'middle') {
  return Plot.text(ticks, {
    x: (year: number) => year,
    y: 0,
    dy: -11,
    text: String,
    textAnchor,
    ...lettering.small,
  });
}

function words(rows: readonly PlacedRow[], options: Plot.TextOptions) {
  return Plot.text(rows, {
    y: 'y',
    text: ({ label, printed, goal }: PlacedRow) => [label, printed].filter(Boolean).join(goal ? ' ' : ', '),
    textAnchor: 'start',
    ...lettering.label,
    ...halo(4),
    ...options,
  });
}

/** Something on a time axis: a span, a point, a goal, or what has no date. */
export interface TimelineRow {
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

/** A row with its place. */
interface PlacedRow extends TimelineRow {
  readonly from: number;
  /** Middle of the mark, in pixels from the top of the axis. */
  readonly y: number;
}

interface TimelineLayoutOptions {
  /** First year of the axis, where what has no date is listed. */
  readonly first: number;
  /** Pixels from one row to the next. */
  readonly step: number;
}

/** Pixels from one row without a date to the next. */
const line = 21;

/**
 * Places what has a date one below the other on the axis, and under the axis what has none.
 *
 * @returns the rows of both; where the axis ends and the whole drawing, in pixels
 */
function timelineLayout(rows: readonly TimelineRow[], { first, step }: TimelineLayoutOptions) {
  const dated = rows
    .filter((row): row is TimelineRow & { from: number } => row.from !== undefined)
    .map((row, index): PlacedRow => ({ ...row, y: (index + 1) * step - 12 }));
  const bottom = dated.length * step + 8;
  const undated = rows
    .filter((row) => row.from === undefined)
    .map((row, index): PlacedRow => ({ ...row, from: first, y: bottom + 24 + (index + 1) * line }));
  return { dated, undated, bottom, height: bottom + (undated.length ? 34 + undated.length * line : 0) };
}

/** Half the height of the ends of a bracket, in pixels. */
const foot = 5;

/** Lengths of time as thin brackets. */
function bracketMarks(rows: readonly PlacedRow[]): Plot.Markish[] {
  return [
    Plot.ruleY(rows, { x1: 'from', x2: 'to', y: 'y', stroke: ink.text, ...linked }),
    rows.flatMap(({ from, to, y }) =>
      [from, to].map((x) => Plot.ruleX([x], { y1: y - foot, y2: y + foot, stroke: ink.text })),
    ),
  ];
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

/** Goals as hollow dots, each with a flag at its date. */
function goalMarks(rows: readonly PlacedRow[], colour: (row: PlacedRow) => string): Plot.Markish[] {
  return [
    Plot.dot(rows, { x: 'from', y: 'y', stroke: colour, fill: colour, symbol: flag, r: 1 }),
    Plot.dot(rows, {
      x: 'from',
      y: 'y',
      r: 5.5,
      fill: ink.paper,
      stroke: colour,
      strokeWidth: 1.8,
      ...linked,
    }),
  ];
}
