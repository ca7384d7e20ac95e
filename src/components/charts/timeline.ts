import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure/figure.ts';
import { type PlacedRow, timelineLayout } from './layout/timelineLayout.ts';
import { bracketMarks } from './marks/bracketMarks.ts';
import { goalMarks } from './marks/goalMarks.ts';
import { halo } from './marks/halo.ts';
import { lettering } from './marks/lettering.ts';
import { linked } from './marks/linked.ts';
import type { TimelineRow } from './rows/timelineRow.ts';
import { ink } from './theme.ts';

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
