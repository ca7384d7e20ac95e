import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { linked, tag } from './linked.ts';
import { endMarks, hasFlag, markShape, pale, styleOnScale } from './qualifier.ts';
import { ink, voiceInk } from './theme.ts';
import { rangeMarks, whiskerMarks } from './whiskers.ts';

interface DotOptions<Row> {
  /** Fields of the row, or places. */
  readonly x: string;
  readonly y: string;
  readonly dx?: number;
  readonly dy?: number;
  /** Pixels. */
  readonly r?: number;
  /** That of the claim's voice when left out. */
  readonly colour?: string | ((row: Row) => string);
  /** The scale that the values stand on: a bound points along it. */
  readonly scale: 'x' | 'y';
  /** Field of the row with the time that it stands at, where one scale is of time: values of one time are read together. */
  readonly at?: string & keyof Row;
  /** Outline of a solid dot; it has none when left out. */
  readonly outline?: Pick<Plot.DotOptions, 'stroke' | 'strokeWidth'>;
}

/**
 * Claims as dots on a scale, each a link with the form of its qualifier: solid, pale, hollow, a triangle that points the
 * way of a bound, a ring with a flag for a goal. A whisker shows how uncertain a value is, a pale bar a range.
 *
 * @throws Error for a claim without a place on a scale
 */
export function dotMarks<Row extends ChartRow>(
  all: readonly Row[],
  { scale, r = 6.5, colour = voiceInk, outline = {}, at, ...place }: DotOptions<Row>,
): Plot.Markish[] {
  const isPlain = (row: Row) => {
    const { body, end } = styleOnScale(row);
    return body === 'solid' && end === 'plain';
  };
  const link = (some: readonly Row[]) => ({
    ...linked,
    ...(at && { render: tag(some.map((row) => ({ at: String(row[at]) }))) }),
  });
  const rows = all.filter(({ reach }) => !reach?.isRange);
  const { x, y, ...shift } = place;
  const ends = { scale, at: scale === 'x' ? y : x, colour, ...shift };
  const plain = rows.filter(isPlain);
  const flagged = rows.filter(hasFlag);
  const shaped = rows.filter((row) => !isPlain(row) && !hasFlag(row));
  return [
    rangeMarks(all, ends),
    whiskerMarks(all, ends),
    Plot.dot(plain, { ...place, r, fill: colour, ...outline, ...link(plain) }),
    shaped.map((row) => {
      const { symbol, body, rotate, size } = markShape(row);
      return Plot.dot([row], {
        ...place,
        symbol,
        r: r * size,
        rotate: symbol === 'triangle' && scale === 'y' ? rotate - 90 : rotate,
        fill: body ? colour : ink.paper,
        fillOpacity: body || 1,
        stroke: colour,
        strokeWidth: 1.8,
        ...link([row]),
      });
    }),
    endMarks(flagged, { ...place, stroke: colour }),
    Plot.dot(flagged, {
      ...place,
      r: r - 0.5,
      fill: ink.paper,
      stroke: colour,
      strokeWidth: 1.8,
      ...link(flagged),
    }),
  ];
}

interface SpanOptions<Row> {
  readonly x1: string | ((row: Row) => number);
  readonly x2: string | ((row: Row) => number);
  readonly y: string | ((row: Row) => number);
  readonly dy?: number;
  readonly insetLeft?: number;
  readonly insetRight?: number;
  readonly colour: string | ((row: Row) => string);
  /** Pixels. */
  readonly strokeWidth: number;
}

/**
 * Claims as thick lines from one time to another, each a link with the form of its qualifier: pale, hollow, an arrow or a
 * line at its end, a flag.
 *
 * @throws Error for a claim without a place on a scale
 */
export function spanMarks<Row extends ChartRow>(
  rows: readonly Row[],
  { colour, strokeWidth, ...place }: SpanOptions<Row>,
): Plot.Markish[] {
  const withBody = (...bodies: string[]) => rows.filter((row) => bodies.includes(styleOnScale(row).body));
  const line = { ...place, stroke: colour, strokeWidth, ...linked };
  const { x2, y, dy } = place;
  return [
    Plot.ruleY(withBody('solid', 'hollow'), line),
    Plot.ruleY(withBody('soft', 'fading'), { ...line, strokeOpacity: pale }),
    Plot.ruleY(withBody('hollow'), {
      ...place,
      insetLeft: 1.5,
      insetRight: 1.5,
      stroke: ink.paper,
      strokeWidth: Math.max(strokeWidth - 3, strokeWidth / 2),
      pointerEvents: 'none',
    }),
    endMarks(rows, { x: x2, y, ...(dy !== undefined && { dy }), stroke: colour }),
  ];
}
