import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import { linked } from './linked.ts';
import { pale } from './qualifier.ts';
import { ink, voiceInk } from './theme.ts';

/** What a mark needs of a row to show from where to where its source says that it reaches. */
type Reaching = Partial<Pick<ChartRow, 'reach' | 'short'>> & Pick<ChartRow, 'printed'>;

/** What is printed at a mark that draws how far its value reaches: the value, without the uncertainty that is drawn. */
export function printedAtMark(row: Reaching): string {
  return row.short ?? row.printed;
}

/** The larger end of what a row shows: of its whisker, its range or its value. */
export function highEnd(row: Reaching & { readonly value: number }): number {
  return Math.max(row.value, row.reach?.to ?? row.value);
}

/** The smaller end of what a row shows. */
export function lowEnd(row: Reaching & { readonly value: number }): number {
  return Math.min(row.value, row.reach?.from ?? row.value);
}

interface WhiskerOptions<Row> {
  /** The scale that the values stand on. */
  readonly scale: 'x' | 'y';
  /** Where the row stands on the other scale: a field, or a place. */
  readonly at: string;
  readonly dx?: number;
  readonly dy?: number;
  /** That of the claim's voice when left out. */
  readonly colour?: string | ((row: Row) => string);
}

/** Pixels: the stroke of a whisker, of a range, and how far the caps at their ends stand out to either side. */
const [thin, thick, cap] = [1.5, 9, 4];

/** A stroke across the end of a whisker, for a scale from left to right. */
const capSign = {
  draw: (pen: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>) => {
    pen.moveTo(0, -cap);
    pen.lineTo(0, cap);
  },
} as unknown as Plot.SymbolType;

/** Whiskers from end to end of the uncertainties of rows, each end capped, with a border of paper so that they are seen on a bar. */
export function whiskerMarks<Row extends Pick<ChartRow, 'reach'> & Partial<Pick<ChartRow, 'voice'>>>(
  rows: readonly Row[],
  { scale, at, colour = voiceInk as (row: Row) => string, ...shift }: WhiskerOptions<Row>,
): Plot.Markish[] {
  const drawn = rows.filter(({ reach }) => reach && !reach.isRange);
  if (drawn.length === 0) return [];
  return [
    betweenEnds(drawn, { scale, at, ...shift, stroke: ink.paper, strokeWidth: thin + 2 }),
    caps(drawn, { scale, at, ...shift, stroke: ink.paper, strokeWidth: thin + 2 }),
    betweenEnds(drawn, { scale, at, ...shift, stroke: colour, strokeWidth: thin }),
    caps(drawn, { scale, at, ...shift, stroke: colour, strokeWidth: thin }),
  ];
}

/** Ranges from their lower to their higher end, pale between two caps: no value inside stands out. Each is a link. */
export function rangeMarks<Row extends ChartRow>(
  rows: readonly Row[],
  { scale, at, colour = voiceInk, ...shift }: WhiskerOptions<Row>,
): Plot.Markish[] {
  const drawn = rows.filter(({ reach }) => reach?.isRange);
  if (drawn.length === 0) return [];
  return [
    betweenEnds(drawn, { scale, at, ...shift, stroke: ink.paper, strokeWidth: thick }),
    betweenEnds(drawn, {
      scale,
      at,
      ...shift,
      stroke: colour,
      strokeWidth: thick,
      strokeOpacity: pale,
      ...linked,
    }),
    caps(drawn, { scale, at, ...shift, stroke: colour, strokeWidth: thin + 0.5 }),
  ];
}

type Look = Omit<Plot.RuleYOptions, 'x' | 'y'> & Pick<WhiskerOptions<ChartRow>, 'scale' | 'at'>;

function betweenEnds(rows: readonly Pick<ChartRow, 'reach'>[], { scale, at, ...look }: Look): Plot.Markish {
  const from = ({ reach }: Pick<ChartRow, 'reach'>) => reach?.from;
  const to = ({ reach }: Pick<ChartRow, 'reach'>) => reach?.to;
  return scale === 'x'
    ? Plot.ruleY(rows, { ...look, y: at, x1: from, x2: to })
    : Plot.ruleX(rows, { ...look, x: at, y1: from, y2: to });
}

function caps(rows: readonly Pick<ChartRow, 'reach'>[], { scale, at, ...look }: Look): Plot.Markish[] {
  return (['from', 'to'] as const).map((end) => {
    const value = ({ reach }: Pick<ChartRow, 'reach'>) => reach?.[end];
    const place = scale === 'x' ? { x: value, y: at } : { x: at, y: value, rotate: 90 };
    return Plot.dot(rows, { ...look, ...place, symbol: capSign, r: 1 } as Plot.DotOptions);
  });
}
