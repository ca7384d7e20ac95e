import * as Plot from '@observablehq/plot';
import { halo, ink, lettering } from './theme.ts';

/** A short remark in a chart, placed by hand for one width. */
export interface Annotation {
  /** Where the text stands, in the chart's scales. */
  readonly x: number | string | Date;
  readonly y: number | string;
  readonly text: string;
  /** Where the leader ends, if there is one. */
  readonly to?: { readonly x: number | string | Date; readonly y: number | string };
  /** Which side of the text its point is on; `start` means that the text runs to the right. */
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Pixels to move the text by. */
  readonly dx?: number;
  readonly dy?: number;
  /** Width of a line, in ems, before the text breaks. */
  readonly lineWidth?: number;
}

/** The marks of annotations: a thin leader and a text, one pair a row. */
export function annotate(rows: readonly Annotation[]): Plot.Markish[] {
  return rows.flatMap(({ x, y, text, to, anchor = 'start', dx = 0, dy = 0, lineWidth = 20 }) => [
    to &&
      Plot.arrow([{ x1: x, y1: y, x2: to.x, y2: to.y }], {
        x1: 'x1',
        y1: 'y1',
        x2: 'x2',
        y2: 'y2',
        stroke: ink.quiet,
        strokeWidth: 1,
        headLength: 0,
        bend: 0,
        insetStart: 4,
        insetEnd: 4,
      }),
    Plot.text([{ x, y, text }], {
      x: 'x',
      y: 'y',
      text: 'text',
      dx,
      dy,
      lineWidth,
      lineHeight: 1.2,
      textAnchor: anchor,
      ...lettering.small,
      fontStyle: 'italic',
      ...halo(4),
    }),
  ]);
}

interface ReferenceLineOptions {
  /** Pixels from the top of the chart to where the line begins. */
  readonly insetTop?: number;
  /** One of `ink`. */
  readonly colour?: string;
}

/** A thin dashed line across the rows at one value, to compare the others with. */
export function referenceLine(
  value: number,
  { insetTop = 0, colour = ink.focus }: ReferenceLineOptions = {},
): Plot.Markish[] {
  return [Plot.ruleX([value], { insetTop, stroke: colour, strokeDasharray: '2,3' })];
}
