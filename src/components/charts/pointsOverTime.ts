import * as Plot from '@observablehq/plot';
import type { PointRow, SpanRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { dotMarks, spanMarks } from './claimMarks.ts';
import { type Level, levelMarks, yearAxis, zeroLine } from './scale.ts';
import { halo, ink, lettering, voiceInk } from './theme.ts';
import { highEnd, lowEnd, printedAtMark } from './whiskers.ts';

interface PointsOverTimeOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** End of the value scale; it begins at zero, or at the smallest value below that. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels?: readonly Level[];
  /** Drawn under the axis, for reference. They do not overlap; one that goes on beyond the axis is broken there. */
  readonly spans?: readonly SpanRow[];
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
}

const left = 1;
const right = 24;
/** Pixels from the axis down to the spans, and how far one goes on beyond the axis. */
const spanDrop = 40;
const beyond = 20;

/** Points over time joined by a dashed line: the ends are given, the path between them is not. */
export function pointsOverTime(
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
  }: PointsOverTimeOptions,
): Plot.PlotOptions {
  const below = spans.length ? 60 : 16;
  const min = Math.min(0, ...rows.map(lowEnd));
  return {
    width,
    height: plotHeight + below + 30,
    marginLeft: left,
    marginRight: right,
    marginTop: 20,
    marginBottom: below + 10,
    x: { domain: [...domain], axis: null },
    y: { domain: [min, max], axis: null },
    marks: [
      levelMarks(levels, domain[0]),
      zeroLine(min),
      yearAxis(ticks, { base: min, isZero: min === 0, line: 'middle', drop: 14 }),
      Plot.line(rows, { x: 'time', y: 'value', stroke: ink.mark, strokeWidth: 1.5, strokeDasharray: '3,5' }),
      Plot.ruleX(rows, { x: 'time', y1: 0, y2: 'value', stroke: ink.grid }),
      dotMarks(rows, { x: 'time', y: 'value', scale: 'y', at: 'time' }),
      Plot.text(rows, {
        x: 'time',
        y: highEnd,
        text: printedAtMark,
        dx: narrow ? -8 : 0,
        dy: -16,
        ...lettering.value,
        fontSize: 18,
        fill: voiceInk,
        ...halo(),
      }),
      referenceSpans(spans, {
        domain,
        y: min - (spanDrop * (max - min)) / plotHeight,
        beyond: (beyond * (domain[1] - domain[0])) / (width - right - left),
      }),
      annotate(annotations),
    ],
  };
}

interface ReferenceSpanOptions {
  /** First and last year of the axis: spans are cut there. */
  readonly domain: readonly [number, number];
  /** Place on the value scale. */
  readonly y: number;
  /** How far a span goes on beyond the axis, in years. */
  readonly beyond: number;
}

/** Spans of years as thick lines, each with its words below. */
function referenceSpans(
  spans: readonly SpanRow[],
  { domain: [first, last], y, beyond }: ReferenceSpanOptions,
): Plot.Markish[] {
  const start = ({ span }: SpanRow) => Math.max(span.from, first);
  const end = ({ span }: SpanRow) => Math.min(span.to + 1, last);
  const place = () => y;
  return [
    spanMarks(spans, {
      x1: start,
      x2: end,
      insetLeft: 1,
      insetRight: 1,
      y: place,
      colour: ink.aside,
      strokeWidth: 6,
    }),
    // No arrow, which would say that the span itself is open.
    Plot.ruleY(
      spans.filter(({ span }) => span.to + 1 > last),
      {
        x1: last,
        x2: last + beyond,
        y: place,
        insetLeft: 3,
        stroke: ink.aside,
        strokeWidth: 6,
        strokeDasharray: '3,3',
      },
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
