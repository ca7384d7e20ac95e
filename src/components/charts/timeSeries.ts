import * as Plot from '@observablehq/plot';
import type { ChartRow, PointRow } from '../../lib/edition/chartRow.ts';
import type { SeriesLine, SeriesPoint } from '../../lib/edition/series.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { dotMarks } from './claimMarks.ts';
import { linked, tagLine } from './linked.ts';
import { endMarks, lineDash, qualifierStyle, styleOnScale } from './qualifier.ts';
import { type Level, levelMarks, yearAxis, zeroLine } from './scale.ts';
import { halo, ink, lettering, type, voiceInk } from './theme.ts';
import { highEnd, lowEnd, printedAtMark, whiskerMarks } from './whiskers.ts';

/** A value of the paper, with the side its print stands on. */
interface PaperPoint extends PointRow {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly dx?: number;
  readonly dy?: number;
}

export interface TimeSeriesOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** The two ends of the value scale; it begins at zero when the first is left out, or at the smallest value below that. */
  readonly min?: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels: readonly Level[];
  /** Room for the labels at the lines' ends, in pixels. */
  readonly labelRoom: number;
  /** The paper's values: drawn over the lines, larger, in its own ink. */
  readonly points?: readonly PaperPoint[];
  readonly annotations?: readonly Annotation[];
  /** What lies between two values at one time, shaded. */
  readonly between?: Between;
  /** A change from one value to another, as an arrow where the first stands. */
  readonly change?: Change;
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
  /** A logarithmic scale from this value on; without it the scale is linear and begins at zero. */
  readonly logFrom?: number;
}

interface Between {
  readonly time: number;
  readonly from: number;
  readonly to: number;
}

/** The claim of a change; its label follows what is printed of it. */
interface Change extends ChartRow {
  /** When the first value was, and the last. */
  readonly times: readonly [number, number];
  readonly from: number;
  readonly to: number;
}

/** Series as lines over time, independent ones thin and those of the paper in its ink; the paper's values as points among them. No line crosses a break or a gap. */
export function timeSeries(
  lines: readonly SeriesRow[],
  {
    width,
    domain,
    min,
    max,
    ticks,
    levels,
    labelRoom,
    points = [],
    annotations = [],
    between,
    change,
    plotHeight = 250,
    logFrom,
  }: TimeSeriesOptions,
): Plot.PlotOptions {
  const values = lines.flatMap(({ segments }) =>
    segments.flat().map(({ value, reach }) => reach?.from ?? value),
  );
  const base = logFrom ?? min ?? Math.min(0, ...values, ...points.map(lowEnd));
  // Between the last year before a break and the first after it.
  const breaks = lines.flatMap((line) => line.breaks.map((year) => ({ x: year - 0.5 })));
  return {
    width,
    height: plotHeight + 44,
    marginLeft: 1,
    marginRight: labelRoom,
    marginTop: 20,
    marginBottom: 24,
    x: { domain: [...domain], axis: null },
    y: { domain: [base, max], type: logFrom ? 'log' : 'linear', axis: null },
    marks: [
      between &&
        Plot.rect([between], {
          x1: ({ time }: Between) => time - 0.5,
          x2: domain[1],
          y1: 'from',
          y2: 'to',
          fill: ink.grid,
        }),
      levelMarks(levels, domain[0]),
      zeroLine(logFrom === undefined ? base : 0),
      yearAxis(ticks, { base, isZero: base === 0 }),
      Plot.ruleX(breaks, { x: 'x', stroke: ink.context, strokeDasharray: '1,4' }),
      lines.map((line) => seriesMarks(line, domain[1])),
      dotMarks(points, {
        x: 'time',
        y: 'value',
        scale: 'y',
        at: 'time',
        outline: { stroke: ink.paper, strokeWidth: 1.5 },
      }),
      points.map(printed),
      change && changeMarks(change),
      annotate(annotations),
    ],
  };
}

/** The printed value beside its point. */
function printed({ anchor = 'middle', dx = 0, dy = -16, ...point }: PaperPoint): Plot.Markish {
  return Plot.text([point], {
    x: 'time',
    y: highEnd,
    text: printedAtMark,
    textAnchor: anchor,
    dx,
    dy,
    ...lettering.value,
    fontSize: 15,
    lineHeight: 1.15,
    fill: voiceInk,
    ...halo(),
  });
}

/** Two strokes that point upwards. */
const arrowHead = {
  draw: (pen: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>) => {
    pen.moveTo(-4, 6);
    pen.lineTo(0, 0);
    pen.lineTo(4, 6);
  },
} as unknown as Plot.SymbolType;

/** An upright arrow from the first value to the level of the last, with words that link to the claim of the change. */
function changeMarks({ times: [first, last], ...change }: Change): Plot.Markish[] {
  const row = [{ ...change, first, last, high: change.from + 0.75 * (change.to - change.from) }];
  const isPlain = styleOnScale(change).end === 'plain';
  const line = { stroke: ink.text, strokeWidth: 1 } as const;
  return [
    Plot.ruleY(row, { x1: 'first', x2: 'last', y: 'to', stroke: ink.quiet, strokeDasharray: '2,3' }),
    Plot.ruleX(row, { x: 'first', y1: 'from', y2: 'to', ...line, ...lineDash(change) }),
    endMarks(row, { x: 'first', y: 'to', stroke: ink.text, rotate: -90 }),
    Plot.dot(isPlain ? row : [], { x: 'first', y: 'to', symbol: arrowHead, r: 1, ...line, strokeWidth: 1.5 }),
    Plot.text(row, {
      x: 'first',
      y: 'high',
      text: ({ printed, label }: ChartRow) => `${printed}\n${label}`,
      textAnchor: 'start',
      dx: 9,
      lineHeight: 1.2,
      ...lettering.value,
      fill: voiceInk,
      ...halo(),
      ...linked,
    }),
  ];
}

/** A line with its look: shape and dashes tell those of one voice apart, since they have one colour. */
export interface SeriesRow extends SeriesLine {
  readonly symbol?: 'circle' | 'square' | 'triangle';
  readonly dash?: keyof typeof dashes;
  /** Pixels to move the label at its end by. */
  readonly dy?: number;
  /** Stands under its first value. */
  readonly start?: string;
}

const dashes = { dashed: '5,3', dotted: '1.5,3' } as const;

/**
 * A thin line with a small mark for each value, and its label at the end.
 *
 * @param end last year of the axis; a label never begins beyond it
 */
function seriesMarks(
  { segments, label, start, dash, symbol = 'circle', dy = 0, href, spoken, voice }: SeriesRow,
  end: number,
): Plot.Markish[] {
  const points = segments.flatMap((segment, index) => segment.map((point) => ({ ...point, index })));
  const render = tagLine(lineOf(href, points));
  const colour = inkOf(voice);
  return [
    Plot.line(points, {
      x: 'year',
      y: 'value',
      z: 'index',
      stroke: colour,
      strokeWidth: voice ? 2 : 1.5,
      ...(dash && { strokeDasharray: dashes[dash] }),
      render,
    }),
    whiskerMarks(points, { scale: 'y', at: 'year', colour }),
    seriesDots(points, { symbol, series: href, voice }),
    Plot.text(start ? points.slice(0, 1) : [], {
      x: 'year',
      y: 'value',
      text: () => start,
      textAnchor: 'start',
      lineAnchor: 'top',
      dx: -4,
      dy: 9,
      fill: colour,
      fontSize: type.small,
      ...halo(),
    }),
    // One link for a line, not one for each of its points: a reader with a keyboard meets it once.
    Plot.text(points.slice(-1), {
      x: ({ year }: { year: number }) => Math.min(year, end),
      y: 'value',
      text: () => label,
      textAnchor: 'start',
      dx: 8,
      dy,
      fill: colour,
      fontSize: type.small,
      lineHeight: 1.15,
      href: () => href,
      ariaLabel: () => spoken,
      render,
    }),
  ];
}

interface SeriesDotsLook {
  readonly voice: SeriesRow['voice'] | undefined;
  readonly symbol: NonNullable<SeriesRow['symbol']>;
  readonly series: string;
}

/** The ink of a line: a series of the paper has that of its values. */
function inkOf(voice: SeriesRow['voice'] | undefined): string {
  return voice ? ink.focus : ink.context;
}

/** The line of a series that points are on. */
function lineOf(series: string, [point]: readonly SeriesPoint[]): string | undefined {
  return point && `${series}/${point.line}`;
}

/**
 * Values as small rings, filled where they are the paper's: broken where a value is not exact, with an arrow or a line where it is a
 * bound.
 *
 * @param look.symbol tells lines apart, so it cannot say how firm a value is
 * @param look.series as the line leads to it
 */
function seriesDots(
  points: readonly SeriesPoint[],
  { symbol, series, voice }: SeriesDotsLook,
): Plot.Markish[] {
  const place = { x: 'year', y: 'value', stroke: inkOf(voice) } as const;
  const ring = { ...place, r: 2.6, symbol, fill: ink.paper, strokeWidth: 1.2 } as const;
  const isPlain = (point: SeriesPoint) =>
    qualifierStyle(point)?.end === 'plain' && !lineDash(point).strokeDasharray;
  const others = points.filter((point) => !isPlain(point));
  const rings = (some: readonly SeriesPoint[], look = {}) => {
    const years = some.map(({ year }) => year);
    return Plot.dot(some, { ...ring, ...look, render: tagLine(lineOf(series, some), years) });
  };
  return [
    rings(points.filter(isPlain), voice && { fill: inkOf(voice) }),
    endMarks(others, { ...place, rotate: -90 }),
    others.map((point) => rings([point], lineDash(point))),
  ];
}
