import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';
import { lettering } from './lettering.ts';
import { linked } from './linked.ts';
import { openEnd } from './openEnd.ts';

/** A span of years, for reference. Spans do not overlap; one that goes on beyond the axis has an arrow. */
export interface SpanRow {
  readonly from: number;
  /** The last year counts whole. */
  readonly to: number;
  readonly label: string;
  readonly href: string;
  readonly spoken: string;
}

export interface SpanMarkOptions {
  /** First and last year of the axis: spans are cut there. */
  readonly domain: readonly [number, number];
  /** Place on the value scale. */
  readonly y: number;
  /** Length of the arrow, in years. */
  readonly arrow: number;
}

/** Spans of years as thick lines, each with its words below. */
export function spanMarks(
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
