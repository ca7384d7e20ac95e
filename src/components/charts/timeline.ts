import * as Plot from '@observablehq/plot';
import type { ChartRow, PlainRow, YearSpan } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { dotMarks, spanMarks } from './claimMarks.ts';
import { linked } from './linked.ts';
import { endMarks, hasFlag, lineDash, styleOnScale } from './qualifier.ts';
import { halo, ink, lettering, voiceInk } from './theme.ts';

interface TimelineOptions extends ChartSize {
  /** First and last year of the axis. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** What lies ahead, as a shaded ground: the year it begins with, and words at its top. */
  readonly ahead?: { readonly from: number; readonly label: string };
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
    ahead,
    undatedTitle = '',
    wordsAbove = narrow,
    step = wordsAbove ? 42 : 38,
  }: TimelineOptions,
): Plot.PlotOptions {
  const { dated, undated, bottom, height } = timelineLayout(rows, { step, top: ahead ? 20 : 0 });
  const distances = dated.filter(({ between }) => between);
  const spans = dated.filter(({ span, between }) => span && !between);
  const points = dated.filter(({ span, between }) => !span && !between);
  const goals = points.filter(hasFlag);
  const isLate = ({ from }: PlacedRow) => from > (first + last) / 2;
  const colour = (row: PlacedRow) => row.colour ?? voiceInk(row);
  const end = ({ to }: PlacedRow) => to + 1;
  const middle = ({ from, to }: PlacedRow) => (from + to) / 2;
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
      ahead
        ? [
            Plot.rect([ahead], {
              x1: 'from',
              x2: last,
              y1: 0,
              y2: bottom,
              insetRight: -14,
              fill: ink.grid,
              fillOpacity: 0.45,
            }),
            Plot.text([ahead], {
              x: 'from',
              y: 0,
              dx: 7,
              dy: 13,
              text: 'label',
              textAnchor: 'start',
              ...lettering.small,
              fontStyle: 'italic',
            }),
          ]
        : [],
      Plot.ruleX(ticks, { y1: 0, y2: bottom, stroke: ink.grid }),
      years(ticks.slice(0, 1), 'start'),
      years(ticks.slice(1), 'middle'),
      spanMarks(spans, { x1: 'from', x2: end, y: 'y', colour, strokeWidth: 10 }),
      bracketMarks(distances),
      words(distances, { x: middle, textAnchor: 'middle', ...halo(10) }),
      dotMarks(points, { x: 'from', y: 'y', r: 6, colour, scale: 'x' }),
      wordsAbove ? words(spans, { x: 'from', dy: -16 }) : words(spans, { x: end, dx: 9 }),
      words(
        points.filter((row) => !hasFlag(row)),
        { x: 'from', dx: 13 },
      ),
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
      words(undated, { x: first, ...linked }),
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

function words(rows: readonly (PlacedRow | ListedRow)[], options: Plot.TextOptions) {
  return Plot.text(rows, {
    y: 'y',
    // A goal’s value begins with a word that joins: “by 2030”.
    text: ({ label, printed = '', ...row }: PlacedRow | ListedRow) =>
      [label, printed].filter(Boolean).join(hasFlag(row) ? ' ' : ', '),
    textAnchor: 'start',
    ...lettering.label,
    ...halo(4),
    ...options,
  });
}

/** A claim on a time axis, a span or a point, or a policy that the paper does not date. */
export type TimelineRow = DatedRow | UndatedRow;

/** A claim whose value is a date or a span of years; one that is a length of time says between what. */
interface DatedRow extends ChartRow {
  /** Drawn as a thin bracket between these dates, with its words in the middle. */
  readonly between?: YearSpan;
  readonly colour?: string;
}

/** A policy that the paper does not date. */
interface UndatedRow extends PlainRow {
  readonly label: string;
}

/** A claim with its place. */
interface PlacedRow extends DatedRow {
  /** In years; a month counts as a fraction. The two are one for a point. */
  readonly from: number;
  readonly to: number;
  /** Middle of the mark, in pixels from the top of the axis. */
  readonly y: number;
}

/** A policy with its place in the list. */
interface ListedRow extends UndatedRow {
  readonly printed?: never;
  /** In pixels from the top of the axis. */
  readonly y: number;
}

interface TimelineLayoutOptions {
  /** Pixels from one row to the next. */
  readonly step: number;
  /** Pixels kept clear above the first. */
  readonly top: number;
}

/** Pixels from one row without a date to the next. */
const line = 21;

/**
 * Places what has a date one below the other on the axis, and under the axis what has none.
 *
 * @returns the rows of both; where the axis ends and the whole drawing, in pixels
 */
function timelineLayout(rows: readonly TimelineRow[], { step, top }: TimelineLayoutOptions) {
  const dated = rows
    .filter((row) => row.claim !== undefined)
    .map((row, index): PlacedRow => {
      const { from, to } = row.between ?? row.span ?? { from: row.value, to: row.value };
      return { ...row, from, to, y: top + (index + 1) * step - 12 };
    });
  const bottom = top + dated.length * step + 8;
  const undated = rows
    .filter((row) => row.claim === undefined)
    .map((row, index): ListedRow => ({ ...row, y: bottom + 24 + (index + 1) * line }));
  return { dated, undated, bottom, height: bottom + (undated.length ? 34 + undated.length * line : 0) };
}

/** Half the height of the ends of a bracket, in pixels. */
const foot = 5;

/** Lengths of time as thin brackets; one that is a bound or a goal has its sign in place of its second foot. */
function bracketMarks(rows: readonly PlacedRow[]): Plot.Markish[] {
  const isExact = (row: PlacedRow) => styleOnScale(row).body === 'solid';
  const line = { x1: 'from', x2: 'to', y: 'y', stroke: ink.text, ...linked } as const;
  return [
    Plot.ruleY(rows.filter(isExact), line),
    rows.filter((row) => !isExact(row)).map((row) => Plot.ruleY([row], { ...line, ...lineDash(row) })),
    endMarks(rows, { x: 'to', y: 'y', stroke: ink.text }),
    rows.flatMap((row) =>
      (styleOnScale(row).end === 'plain' ? [row.from, row.to] : [row.from]).map((x) =>
        Plot.ruleX([x], { y1: row.y - foot, y2: row.y + foot, stroke: ink.text }),
      ),
    ),
  ];
}
