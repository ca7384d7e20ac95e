import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { linked } from './linked.ts';
import { openEnd, qualifierStyle } from './qualifier.ts';
import { ink } from './theme.ts';

/** A row with the look of its bar. */
export interface BarRow extends ChartRow {
  /** Colour of the bar; the paper's own ink when left out. */
  readonly colour?: string;
  /** A thin line instead of a bar, where the scale has no natural zero and a length would say nothing. */
  readonly line?: true;
  /** A value that the reader assumed: pale and dashed, in the colour of what-ifs. */
  readonly assumed?: true;
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
  const drawn = rows.filter((row) => qualifierStyle(row));
  const style = (row: BarRow) => qualifierStyle(row);
  const colour = (row: BarRow) => (row.assumed ? ink.whatIf : (row.colour ?? ink.mark));
  const ending = (end: string) => drawn.filter((row) => style(row)?.end === end);
  const middle = (insetTop - insetBottom) / 2;
  const bands = { insetTop, insetBottom };
  const bar = {
    x1: 0,
    x2: 'value',
    y,
    ...bands,
    fill: (row: BarRow) => fill(style(row)?.body, colour(row)),
    strokeWidth: 1.5,
    ...linked,
  };
  return [
    Plot.ruleY(
      drawn.filter((row) => row.line),
      { x1: 0, x2: 'value', y, dy: middle, stroke: colour, strokeDasharray: '1,4' },
    ),
    Plot.tickX(
      drawn.filter((row) => row.line),
      { x: 'value', y, ...bands, stroke: colour, strokeWidth: 3, ...linked },
    ),
    Plot.barX(
      drawn.filter((row) => row.assumed),
      { ...bar, fillOpacity: 0.25, stroke: colour, strokeDasharray: '5,3' },
    ),
    Plot.barX(
      drawn.filter((row) => !row.line && !row.assumed),
      { ...bar, stroke: (row: BarRow) => (style(row)?.body === 'hollow' ? colour(row) : 'none') },
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

function fill(body: string | undefined, colour: string): string {
  if (body === 'solid') return colour;
  if (body === 'hollow') return ink.paper;
  return `url(#${body === 'soft' ? 'fade-out' : 'fade-in'}:${colour})`;
}
