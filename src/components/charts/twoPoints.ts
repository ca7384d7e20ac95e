import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/chartRow.ts';
import type { ChartSize } from '../../lib/figure.ts';
import { type Annotation, annotate } from './marks/annotation.ts';
import { ink, type } from './theme.ts';

/** A value at a time. */
export interface PointRow extends ChartRow {
  /** Year. */
  readonly time: number;
}

/** A span of years drawn under the axis, for reference. Spans do not overlap; one that goes on has an arrow. */
export interface SpanRow {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly href: string;
  readonly spoken: string;
}

export interface TwoPointsOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** End of the value scale; it begins at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
  /** Lines of the value scale, each with its words. */
  readonly levels?: readonly { readonly value: number; readonly label: string }[];
  readonly spans?: readonly SpanRow[];
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
}

const right = 24;

/** Points over time joined by a dashed line: the ends are given, the path between them is not. */
export function twoPoints(
  rows: readonly PointRow[],
  {
    width,
    narrow,
    domain,
    max,
    ticks,
    levels = [],
    spans = [],
    annotations = [],
    plotHeight = 240,
  }: TwoPointsOptions,
): Plot.PlotOptions {
  const below = spans.length ? 60 : 16;
  // Spans stand under the axis on the same scale: below zero, 40 pixels down.
  const place = () => (-40 * max) / plotHeight;
  const start = (span: SpanRow) => Math.max(span.from, domain[0]);
  const end = (span: SpanRow) => Math.min(span.to + 1, domain[1]);
  return {
    width,
    height: plotHeight + below + 30,
    marginLeft: 1,
    marginRight: right,
    marginTop: 20,
    marginBottom: below + 10,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, max], axis: null },
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
      Plot.ruleY([0], { stroke: ink.text }),
      Plot.text(ticks, {
        x: (year: number) => year,
        y: 0,
        text: String,
        dy: 14,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.line(rows, { x: 'time', y: 'value', stroke: ink.mark, strokeWidth: 1.5, strokeDasharray: '3,5' }),
      Plot.ruleX(rows, { x: 'time', y1: 0, y2: 'value', stroke: ink.grid }),
      Plot.dot(rows, { x: 'time', y: 'value', r: 6.5, fill: ink.focus, href: 'href', ariaLabel: 'spoken' }),
      Plot.text(rows, {
        x: 'time',
        y: 'value',
        text: 'printed',
        dx: narrow ? -8 : 0,
        dy: -16,
        fontSize: 18,
        fontWeight: 600,
        fill: ink.text,
        stroke: ink.paper,
        strokeWidth: 5,
      }),
      Plot.ruleY(spans, {
        x1: start,
        x2: end,
        insetLeft: 1,
        insetRight: 1,
        y: place,
        stroke: ink.aside,
        strokeWidth: 6,
        href: 'href',
        ariaLabel: 'spoken',
      }),
      Plot.arrow(
        spans.filter((span) => span.to + 1 > domain[1]),
        {
          x1: domain[1],
          x2: domain[1] + (20 * (domain[1] - domain[0])) / (width - right - 1),
          y1: place,
          y2: place,
          stroke: ink.aside,
          strokeWidth: 2,
          headLength: 7,
          headAngle: 70,
        },
      ),
      Plot.text(spans, {
        x: start,
        y: place,
        text: 'label',
        textAnchor: 'start',
        dx: 1,
        dy: 14,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      annotate(annotations),
    ],
  };
}
