import * as Plot from '@observablehq/plot';
import type { AssumedRow, ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import { turnedBound } from '../../lib/format/magnitudeOf.ts';
import { linked } from './linked.ts';
import { openEnd, pale, type Qualified, qualifierStyle } from './qualifier.ts';
import { ink, voiceInk } from './theme.ts';
import { whiskerMarks } from './whiskers.ts';

/** A claim as a bar; or a bar that shows no claim; or one that the reader assumed, pale, dashed, in the colour of what-ifs. */
export type BarRow = (ChartRow | PlainBar | (PlainBar & AssumedRow)) & {
  /** Colour of the bar; that of the claim's voice when left out. */
  readonly colour?: string;
  /** Oblique lines instead of a solid body: tells a category from the others in one voice. */
  readonly hatched?: true;
};

/** A bar that shows no claim: what an index or a multiple is measured against. */
export interface PlainBar extends PlainRow {
  /** Unique in its chart. */
  readonly id: string;
  /** In the unit of the scale. */
  readonly value: number;
  readonly label: string;
  readonly printed: string;
}

/** The drawn form of a bar; undefined for a claim without a place on a scale. */
export function barStyle(row: BarRow) {
  const { qualifier, bound, ...rest }: Qualified = 'startsFrom' in row ? row.startsFrom : row;
  if (row.value >= 0) return qualifierStyle({ qualifier, bound, ...rest });
  // A bar to the left is read from zero as well: less than −5 goes on beyond its end.
  return qualifierStyle({
    qualifier: qualifier && turnedBound(qualifier),
    bound: bound && turnedBound(bound),
    ...rest,
  });
}

export interface BarMarkOptions {
  /** Band of the bar: a field of the row. */
  readonly y: string;
  readonly insetTop?: number;
  readonly insetBottom?: number;
  /** Length of an arrow, in the unit of the scale. */
  readonly arrow: number;
}

/**
 * Horizontal bars from zero to each row's value, to the left where it is below zero, with the form of its qualifier. A bar always
 * ends at the value: fading happens inside it, an arrow begins there. A range ends at its end nearer to zero, and goes on pale to the
 * other; a whisker shows how uncertain a value is.
 */
export function barMarks(
  rows: readonly BarRow[],
  { y, insetTop = 0, insetBottom = 0, arrow }: BarMarkOptions,
): Plot.Markish[] {
  const drawn = rows.filter(barStyle);
  const claims = drawn.filter((row) => row.claim !== undefined);
  const colour = barInk;
  const ending = (end: string) => drawn.filter((row) => barStyle(row)?.end === end);
  const middle = (insetTop - insetBottom) / 2;
  const bands = { insetTop, insetBottom };
  const bar = {
    x1: 0,
    x2: (row: BarRow) => (rangeOf(row) ? firmEnd(row) : row.value),
    y,
    ...bands,
    fill: (row: BarRow) =>
      bodyFill(bodyOf(row), colour(row), { hatched: row.hatched, toLeft: row.value < 0 }),
    strokeWidth: 1.5,
    ...linked,
  };
  return [
    Plot.barX(drawn.filter(isAssumed), { ...bar, fillOpacity: 0.25, stroke: colour, strokeDasharray: '5,3' }),
    Plot.barX(
      drawn.filter((row) => !isAssumed(row)),
      {
        ...bar,
        stroke: (row: BarRow) => (isOutlined(row) ? colour(row) : 'none'),
      },
    ),
    [false, true].map((toLeft) =>
      Plot.text(
        ending('flag').filter(({ value }) => value < 0 === toLeft),
        {
          x: 'value',
          y,
          text: () => '⚑',
          textAnchor: toLeft ? 'end' : 'start',
          dy: middle,
          fontSize: 14,
          fill: colour,
        },
      ),
    ),
    Plot.tickX(ending('limit'), { x: 'value', y, ...bands, stroke: colour, strokeWidth: 2 }),
    Plot.arrow(ending('arrow'), {
      x1: 'value',
      x2: (row: BarRow) => row.value + (row.value < 0 ? -arrow : arrow),
      y,
      dy: middle,
      stroke: colour,
      ...openEnd,
    }),
    Plot.barX(drawn.filter(rangeOf), {
      x1: (row: BarRow) => rangeOf(row)?.from,
      x2: (row: BarRow) => rangeOf(row)?.to,
      y,
      ...bands,
      fill: colour,
      fillOpacity: pale,
      ...linked,
    }),
    whiskerMarks(claims, { scale: 'x', at: y, dy: middle, colour: ink.text }),
  ];
}

function rangeOf(row: BarRow) {
  return row.claim !== undefined && row.reach?.isRange ? row.reach : undefined;
}

/** The end of a range that is nearer to zero; zero itself, where the range holds it. */
function firmEnd(row: BarRow): number {
  const { from = row.value, to = row.value } = rangeOf(row) ?? {};
  return from > 0 ? from : Math.min(to, 0);
}

/** How the body of a bar is drawn: of a range, up to its first end, as its qualifier says. */
function bodyOf(row: BarRow): string | undefined {
  return rangeOf(row) ? qualifierStyle({ ...row, reach: undefined })?.body : barStyle(row)?.body;
}

function isOutlined(row: BarRow): boolean {
  const body = bodyOf(row);
  return body === 'hollow' || (body === 'solid' && row.hatched === true);
}

const isAssumed = (row: BarRow) => 'startsFrom' in row;

/** The colour of a bar: that of its voice unless it says another. */
export function barInk(row: BarRow): string {
  if (isAssumed(row)) return ink.whatIf;
  return row.colour ?? (row.claim === undefined ? ink.aside : voiceInk(row));
}

interface FillOptions {
  /** Oblique lines where it would be solid. */
  readonly hatched?: boolean | undefined;
  /** Whether it goes from zero to the left. */
  readonly toLeft?: boolean;
}

/** What a body of a qualifier (see `qualifierStyle`) is filled with. */
export function bodyFill(
  body: string | undefined,
  colour: string,
  { hatched = false, toLeft = false }: FillOptions = {},
): string {
  if (body === 'solid') return hatched ? `url(#hatch:${colour})` : colour;
  if (body === 'hollow') return ink.paper;
  return `url(#${body === 'soft' ? 'fade-out' : 'fade-in'}${toLeft ? '-left' : ''}:${colour})`;
}
