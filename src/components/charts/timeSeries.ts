import * as Plot from '@observablehq/plot';
import type { PointRow } from '../../lib/edition/chartRow.ts';
import type { SeriesLine, SeriesPoint } from '../../lib/edition/series.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { dotMarks } from './claimMarks.ts';
import { tagLine } from './linked.ts';
import { endMarks, lineDash, qualifierStyle } from './qualifier.ts';
import { type Level, levelMarks, yearAxis } from './scale.ts';
import { halo, ink, lettering, type } from './theme.ts';

/** A value of the paper, with the side its print stands on. */
interface PaperPoint extends PointRow {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly dx?: number;
  readonly dy?: number;
}

export interface TimeSeriesOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** End of the value scale. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels: readonly Level[];
  /** Room for the labels at the lines' ends, in pixels. */
  readonly labelRoom: number;
  /** The paper's values: drawn over the lines, larger, in its own ink. */
  readonly points?: readonly PaperPoint[];
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
  /** A logarithmic scale from this value on; without it the scale is linear and begins at zero. */
  readonly logFrom?: number;
}

/** Independent series as thin lines over time, the paper's values as points among them. No line crosses a break or a gap. */
export function timeSeries(
  lines: readonly SeriesRow[],
  {
    width,
    domain,
    max,
    ticks,
    levels,
    labelRoom,
    points = [],
    annotations = [],
    plotHeight = 250,
    logFrom,
  }: TimeSeriesOptions,
): Plot.PlotOptions {
  const base = logFrom ?? 0;
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
      levelMarks(levels, domain[0]),
      yearAxis(ticks, { base }),
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
      annotate(annotations),
    ],
  };
}

/** The printed value beside its point. */
function printed({ anchor = 'middle', dx = 0, dy = -16, ...point }: PaperPoint): Plot.Markish {
  return Plot.text([point], {
    x: 'time',
    y: 'value',
    text: 'printed',
    textAnchor: anchor,
    dx,
    dy,
    ...lettering.value,
    fontSize: 16,
    ...halo(),
  });
}

/** An independent line with its look: shape and dashes tell lines apart, since all have one colour. */
export interface SeriesRow extends SeriesLine {
  readonly symbol?: 'circle' | 'square' | 'triangle';
  readonly dash?: keyof typeof dashes;
  /** Pixels to move the label at its end by. */
  readonly dy?: number;
}

const dashes = { dashed: '5,3', dotted: '1.5,3' } as const;

/**
 * A thin line with a small mark for each value, and its label at the end.
 *
 * @param end last year of the axis; a label never begins beyond it
 */
function seriesMarks(
  { segments, label, dash, symbol = 'circle', dy = 0, href, spoken }: SeriesRow,
  end: number,
): Plot.Markish[] {
  const points = segments.flatMap((segment, index) => segment.map((point) => ({ ...point, index })));
  const render = tagLine(lineOf(href, points));
  return [
    Plot.line(points, {
      x: 'year',
      y: 'value',
      z: 'index',
      stroke: ink.context,
      strokeWidth: 1.5,
      ...(dash && { strokeDasharray: dashes[dash] }),
      render,
    }),
    seriesDots(points, symbol, href),
    // One link for a line, not one for each of its points: a reader with a keyboard meets it once.
    Plot.text(points.slice(-1), {
      x: ({ year }: { year: number }) => Math.min(year, end),
      y: 'value',
      text: () => label,
      textAnchor: 'start',
      dx: 8,
      dy,
      fill: ink.context,
      fontSize: type.small,
      lineHeight: 1.15,
      href: () => href,
      ariaLabel: () => spoken,
      render,
    }),
  ];
}

/** The line of a series that points are on. */
function lineOf(series: string, [point]: readonly SeriesPoint[]): string | undefined {
  return point && `${series}/${point.line}`;
}

/**
 * Independent values as small rings: broken where a value is not exact, with an arrow or a line where it is a bound.
 *
 * @param symbol tells lines apart, so it cannot say how firm a value is
 * @param series `series:<id>`
 */
function seriesDots(
  points: readonly SeriesPoint[],
  symbol: NonNullable<SeriesRow['symbol']>,
  series: string,
): Plot.Markish[] {
  const place = { x: 'year', y: 'value', stroke: ink.context } as const;
  const ring = { ...place, r: 2.6, symbol, fill: ink.paper, strokeWidth: 1.2 } as const;
  const isPlain = (point: SeriesPoint) =>
    qualifierStyle(point)?.end === 'plain' && !lineDash(point).strokeDasharray;
  const others = points.filter((point) => !isPlain(point));
  const rings = (some: readonly SeriesPoint[], look = {}) => {
    const years = some.map(({ year }) => year);
    return Plot.dot(some, { ...ring, ...look, render: tagLine(lineOf(series, some), years) });
  };
  return [
    rings(points.filter(isPlain)),
    endMarks(others, { ...place, rotate: -90 }),
    others.map((point) => rings([point], lineDash(point))),
  ];
}
