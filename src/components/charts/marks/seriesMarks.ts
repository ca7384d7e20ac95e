import * as Plot from '@observablehq/plot';
import type { ContextLine } from '../../../lib/series/contextLine.ts';
import { ink, type } from '../theme.ts';

/** An independent line with its look: shape and dashes tell lines apart, since all have one colour. */
export interface SeriesRow extends ContextLine {
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
export function seriesMarks(
  { segments, label, dash, symbol = 'circle', dy = 0, href, spoken }: SeriesRow,
  end: number,
): Plot.Markish[] {
  const points = segments.flatMap((segment, index) => segment.map((point) => ({ ...point, index })));
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
    }),
  ];
}
