import * as Plot from '@observablehq/plot';
import type { PointRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { linked } from './linked.ts';
import { openEnd, paperDot } from './qualifier.ts';
import { type Level, levelMarks, yearAxis } from './scale.ts';
import { halo, ink, lettering } from './theme.ts';

interface TwoPointsOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** End of the value scale; it begins at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels?: readonly Level[];
  /** Drawn under the axis. */
  readonly spans?: readonly SpanRow[];
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
}

const left = 1;
const right = 24;
/** Pixels from the axis down to the spans, and the length of an arrow. */
const spanDrop = 40;
const arrow = 20;

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
  return {
    width,
    height: plotHeight + below + 30,
    marginLeft: left,
    marginRight: right,
    marginTop: 20,
    marginBottom: below + 10,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      levelMarks(levels, domain[0]),
      yearAxis(ticks, { line: 'middle', drop: 14 }),
      Plot.line(rows, { x: 'time', y: 'value', stroke: ink.mark, strokeWidth: 1.5, strokeDasharray: '3,5' }),
      Plot.ruleX(rows, { x: 'time', y1: 0, y2: 'value', stroke: ink.grid }),
      Plot.dot(rows, { x: 'time', y: 'value', ...paperDot }),
      Plot.text(rows, {
        x: 'time',
        y: 'value',
        text: 'printed',
        dx: narrow ? -8 : 0,
        dy: -16,
        ...lettering.value,
        fontSize: 18,
        ...halo(),
      }),
      spanMarks(spans, {
        domain,
        y: (-spanDrop * max) / plotHeight,
        arrow: (arrow * (domain[1] - domain[0])) / (width - right - left),
      }),
      annotate(annotations),
    ],
  };
}

/** A span of years, for reference. Spans do not overlap; one that goes on beyond the axis has an arrow. */
export interface SpanRow {
  readonly from: number;
  /** The last year counts whole. */
  readonly to: number;
  readonly label: string;
  readonly href: string;
  readonly spoken: string;
}

interface SpanMarkOptions {
  /** First and last year of the axis: spans are cut there. */
  readonly domain: readonly [number, number];
  /** Place on the value scale. */
  readonly y: number;
  /** Length of the arrow, in years. */
  readonly arrow: number;
}

/** Spans of years as thick lines, each with its words below. */
function spanMarks(
  spans: readonly SpanRow[],
  { domain: [first, last], y, arrow }: SpanMarkOptions,
): Plot.Markish[] {
  const start = (span: SpanRow) => Math.max(span.from, first);
  const end = (span: SpanRow) => Math.min(span.to + 1, last);
  const place = () => y;
  return [
    Plot.ruleY(spans, {
      x1: start,
      x2: end,
      insetLeft: 1,
      insetRight: 1,
      y: place,
      stroke: ink.aside,
      strokeWidth: 6,
      ...linked,
    }),
    Plot.arrow(
      spans.filter((span) => span.to + 1 > last),
      { x1: last, x2: last + arrow, y1: place, y2: place, stroke: ink.aside, ...openEnd },
    ),
    Plot.text(spans, {
      x: start,
      y: place,
      text: 'label',
      textAnchor: 'start',
      dx: 1,
      dy: 14,
      ...lettering.small,
    }),
  ];
}
