import * as Plot from '@observablehq/plot';
import type { ContextLine } from '../../lib/contextLine.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { type Annotation, annotate } from './marks/annotation.ts';
import { ink, type } from './theme.ts';
import type { PointRow } from './twoPoints.ts';

/** An independent line with its look: shape and dashes tell lines apart, since all have one colour. */
export interface SeriesRow extends ContextLine {
  readonly symbol?: 'circle' | 'square' | 'triangle';
  readonly dash?: keyof typeof dashes;
  /** Pixels to move the label at its end by. */
  readonly dy?: number;
}

/** A value of the paper, with the side its print stands on. */
export interface PaperPoint extends PointRow {
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly dx?: number;
  readonly dy?: number;
}

export interface TimeSeriesOptions extends ChartSize {
  readonly domain: readonly [number, number];
  readonly max: number;
  readonly ticks: readonly number[];
  /** Lines of the value scale, each with its words. */
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  /** Room for the labels at the lines' ends, in pixels. */
  readonly labelRoom: number;
  /** The paper's values: drawn over the lines, larger, in its own ink. */
  readonly points?: readonly PaperPoint[];
  readonly annotations?: readonly Annotation[];
  readonly plotHeight?: number;
  /** A logarithmic scale from this value on; without it the scale is linear and begins at zero. */
  readonly logFrom?: number;
}

const dashes = { dashed: '5,3', dotted: '1.5,3' } as const;

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
      Plot.ruleY(levels, { y: 'value', stroke: ink.grid }),
      Plot.text(levels, {
        x: domain[0],
        y: 'value',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -4,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.ruleY([base], { stroke: ink.text }),
      Plot.text(ticks, {
        x: (year: number) => year,
        frameAnchor: 'bottom',
        text: String,
        dy: 16,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.ruleX(breaks, { x: 'x', stroke: ink.context, strokeDasharray: '1,4' }),
      ...lines.flatMap((line) => lineMarks(line, domain[1])),
      Plot.dot(points, {
        x: 'time',
        y: 'value',
        r: 6.5,
        fill: ink.focus,
        stroke: ink.paper,
        strokeWidth: 1.5,
        href: 'href',
        ariaLabel: 'spoken',
      }),
      points.map(({ anchor = 'middle', dx = 0, dy = -16, ...point }) =>
        Plot.text([point], {
          x: 'time',
          y: 'value',
          text: 'printed',
          textAnchor: anchor,
          dx,
          dy,
          fontSize: 16,
          fontWeight: 600,
          fill: ink.text,
          stroke: ink.paper,
          strokeWidth: 5,
        }),
      ),
      annotate(annotations),
    ],
  };
}

function lineMarks(line: SeriesRow, end: number): Plot.Markish[] {
  const { segments, label, dash, symbol = 'circle', dy = 0, href, spoken } = line;
  const points = segments.flatMap((segment, index) => segment.map((point) => ({ ...point, index })));
  const last = points.slice(-1);
  return [
    Plot.line(points, {
      x: 'year',
      y: 'value',
      z: 'index',
      stroke: ink.context,
      strokeWidth: 1.5,
      ...(dash && { strokeDasharray: dashes[dash] }),
    }),
    Plot.dot(points, {
      x: 'year',
      y: 'value',
      r: 2.6,
      symbol,
      fill: ink.paper,
      stroke: ink.context,
      strokeWidth: 1.2,
    }),
    // One link for a line, not one for each of its points: a reader with a keyboard meets it once.
    Plot.text(last, {
      x: (point: { year: number }) => Math.min(point.year, end),
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
    }),
  ];
}
