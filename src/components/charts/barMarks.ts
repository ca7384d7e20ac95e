import * as Plot from '@observablehq/plot';
import type { AssumedRow, ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import { linked } from './linked.ts';
import { openEnd, qualifierStyle } from './qualifier.ts';
import { ink, voiceInk } from './theme.ts';

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
  return qualifierStyle('startsFrom' in row ? row.startsFrom : row);
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
 * Horizontal bars from zero to each row's value, with the form of its qualifier. A bar always ends at the value:
 * fading happens inside it, an arrow begins there.
 */
export function barMarks(
  rows: readonly BarRow[],
  { y, insetTop = 0, insetBottom = 0, arrow }: BarMarkOptions,
): Plot.Markish[] {
  const drawn = rows.filter(barStyle);
  const colour = barInk;
  const ending = (end: string) => drawn.filter((row) => barStyle(row)?.end === end);
  const middle = (insetTop - insetBottom) / 2;
  const bands = { insetTop, insetBottom };
  const bar = {
    x1: 0,
    x2: 'value',
    y,
    ...bands,
    fill: (row: BarRow) => bodyFill(barStyle(row)?.body, colour(row), row.hatched),
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
    Plot.text(ending('flag'), {
      x: 'value',
      y,
      text: () => '⚑',
      textAnchor: 'start',
      dy: middle,
      fontSize: 14,
      fill: colour,
    }),
    Plot.tickX(ending('limit'), { x: 'value', y, ...bands, stroke: colour, strokeWidth: 2 }),
    Plot.arrow(ending('arrow'), {
      x1: 'value',
      x2: (row: BarRow) => row.value + arrow,
      y,
      dy: middle,
      stroke: colour,
      ...openEnd,
    }),
  ];
}

function isOutlined(row: BarRow): boolean {
  const body = barStyle(row)?.body;
  return body === 'hollow' || (body === 'solid' && row.hatched === true);
}

const isAssumed = (row: BarRow) => 'startsFrom' in row;

/** The colour of a bar: that of its voice unless it says another. */
export function barInk(row: BarRow): string {
  if (isAssumed(row)) return ink.whatIf;
  return row.colour ?? (row.claim === undefined ? ink.aside : voiceInk(row));
}

/** What a body of a qualifier (see `qualifierStyle`) is filled with. @param hatched oblique lines where it would be solid */
export function bodyFill(body: string | undefined, colour: string, hatched = false): string {
  if (body === 'solid') return hatched ? `url(#hatch:${colour})` : colour;
  if (body === 'hollow') return ink.paper;
  return `url(#${body === 'soft' ? 'fade-out' : 'fade-in'}:${colour})`;
}
