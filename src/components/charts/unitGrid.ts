import * as Plot from '@observablehq/plot';
import type { AssumedRow, ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { partOf } from './linked.ts';
import { endMarks, openEnd, pale, type Qualified, type QualifierStyle, styleOnScale } from './qualifier.ts';
import { ink, lettering } from './theme.ts';

interface UnitGridOptions extends ChartSize {
  /** Cells in one column; the grid fills column by column, from the left. */
  readonly lines: number;
  /** Columns that fit the width; the size of a cell follows from it. */
  readonly columns: number;
  /** Discs instead of squares, for things that are counted one by one. */
  readonly round?: boolean;
  /** A line after so many full columns. */
  readonly rule?: ColumnRule;
}

/** Room for the stroke of a cell, for the labels over the grid, and for the name of a rule; in pixels. */
const edge = 1;
const labelHeight = 44;
const ruleHeight = 24;
/** Length of the arrow after an open part, in pixels. */
const arrow = 22;

/** Shares or counts as cells, one after the other, each part labelled above its first column. */
export function unitGrid(
  rows: readonly UnitRow[],
  { width, narrow, lines, columns, round = false, rule }: UnitGridOptions,
): Plot.PlotOptions {
  const gap = narrow ? 2 : 3;
  const size = (width - 2 * edge + gap) / columns;
  const space = gap / size;
  const below = rule ? ruleHeight : edge;
  const { parts, cells } = unitLayout(rows, { lines, inside: 1 - space });
  const colour = ({ row }: UnitPart) => row.colour;
  const place = {
    x1: 'x1',
    x2: 'x2',
    y1: 'y',
    y2: ({ y }: UnitCell) => y + 1 - space,
    ...(round && { rx: size / 2 }),
    ...partOf(({ row }: UnitCell) => row.claim),
  };
  return {
    width,
    height: Math.round(lines * size - gap) + labelHeight + below,
    marginLeft: edge,
    marginRight: edge,
    marginTop: labelHeight,
    marginBottom: below,
    x: { domain: [0, columns - space], axis: null },
    y: { domain: [0, lines - space], axis: null, reverse: true },
    marks: [
      Plot.rect(
        cells.filter(({ look }) => look === 'solid' || look === 'hollow'),
        {
          ...place,
          fill: ({ row, look }: UnitCell) =>
            look === 'hollow' ? 'none' : row.striped ? `url(#hatch:${row.colour})` : row.colour,
          stroke: ({ row, look }: UnitCell) => (look === 'hollow' || row.striped ? row.colour : 'none'),
          strokeWidth: 0.8,
        },
      ),
      Plot.rect(
        cells.filter(({ look }) => look === 'pale'),
        { ...place, fill: ({ row }: UnitCell) => row.colour, fillOpacity: pale },
      ),
      Plot.rect(
        cells.filter(({ look }) => look === 'assumed'),
        {
          ...place,
          fill: ({ row }: UnitCell) => row.colour,
          fillOpacity: 0.25,
          stroke: ({ row }: UnitCell) => row.colour,
          strokeDasharray: '3,2',
        },
      ),
      Plot.rect(
        cells.filter(({ look }) => look === 'assumed-hollow'),
        { ...place, fill: 'none', stroke: ({ row }: UnitCell) => row.colour, strokeDasharray: '3,2' },
      ),
      // One link for a part, not one for each cell: a reader with a keyboard meets it once.
      Plot.rect(parts, {
        x1: 'first',
        x2: ({ end }: UnitPart) => end - space,
        y1: 0,
        y2: lines - space,
        fill: ink.paper,
        fillOpacity: 0,
        href: ({ row }: UnitPart) => row.href,
        ariaLabel: ({ row }: UnitPart) => row.spoken,
      }),
      Plot.arrow(
        parts.filter(({ style }) => style.end === 'arrow'),
        {
          x1: ({ end }: UnitPart) => end - space,
          x2: ({ end }: UnitPart) => end - space + arrow / size,
          y1: 'lastLine',
          y2: 'lastLine',
          stroke: colour,
          ...openEnd,
        },
      ),
      endMarks(
        parts.filter(({ style }) => style.end !== 'arrow'),
        { x: ({ end }: UnitPart) => end - space / 2, y: 'lastLine', stroke: colour },
      ),
      rule && columnRuleMarks({ ...rule, column: rule.column - space / 2 }, lines - space),
      words(parts, 'label', { dy: -26, ...lettering.label, fontWeight: 400 }),
      words(parts, 'printed', { dy: -8, ...lettering.value }),
    ],
  };
}

/** Words over the first column of each part. */
function words(parts: readonly UnitPart[], text: 'label' | 'printed', options: Plot.TextOptions) {
  return Plot.text(parts, {
    x: ({ first, row }: UnitPart) => first + (row.labelShift ?? 0),
    y: 0,
    text: ({ row }: UnitPart) => row[text],
    textAnchor: 'start',
    lineAnchor: 'bottom',
    ...options,
  });
}

/** A part of a whole, counted in cells: a claim, or a part that shows none, or one that the reader assumed, pale and dashed. */
export type UnitRow = (ClaimPart | CountedPart | (CountedPart & AssumedRow)) & {
  readonly colour: string;
  /** Cells of oblique lines instead of solid ones: tells a part from another of the same voice. */
  readonly striped?: true;
  /** Columns that the label stands to the right of its first, where the part before is slimmer than its own label. */
  readonly labelShift?: number;
};

interface ClaimPart extends ChartRow {
  /** How much one cell stands for, in the unit of the value; 1 when left out. */
  readonly perCell?: number;
}

/** A part that shows no claim. */
interface CountedPart extends PlainRow {
  /** How many cells; the last may be a fraction. */
  readonly cells: number;
  readonly label: string;
  /** Printed under the label. */
  readonly printed: string;
}

/** A part with the form of its qualifier, the columns at which it begins and ends, and the line that its last cell stands on. */
interface UnitPart extends Qualified {
  readonly row: UnitRow;
  readonly style: QualifierStyle;
  readonly first: number;
  readonly end: number;
  readonly lastLine: number;
}

/** A cell, or a fraction of one; in columns from the left and lines from the top. */
interface UnitCell {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly row: UnitRow;
  readonly look: 'solid' | 'hollow' | 'pale' | 'assumed' | 'assumed-hollow';
}

interface UnitLayoutOptions {
  /** Cells in one column; the grid fills column by column, from the left. */
  readonly lines: number;
  /** How much of its place a cell takes, from 0 to 1; the rest is gap. */
  readonly inside: number;
}

/** Sums of fractions are not quite whole. */
const nearly = 1e-9;

/** Places parts in a grid, one after the other, and the cells of each. */
function unitLayout(rows: readonly UnitRow[], { lines, inside }: UnitLayoutOptions) {
  const parts: UnitPart[] = [];
  const cells: UnitCell[] = [];
  let start = 0;
  for (const row of rows) {
    const source = 'startsFrom' in row ? row.startsFrom : row;
    const style = styleOnScale(source);
    const stop = start + (row.claim === undefined ? row.cells : row.value / (row.perCell ?? 1));
    parts.push({
      row,
      qualifier: source.qualifier,
      bound: source.bound,
      style,
      first: Math.ceil(start / lines),
      end: Math.ceil(stop / lines),
      lastLine: ((Math.ceil(stop) - 1) % lines) + inside / 2,
    });
    for (let at = start; at < stop - nearly; ) {
      const index = Math.floor(at + nearly);
      const to = Math.min(index + 1, stop);
      const x = Math.floor(index / lines);
      const look = lookOf(style, to >= stop - nearly, row !== source);
      cells.push({
        x1: x + (at - index) * inside,
        x2: x + (to - index) * inside,
        y: index % lines,
        row,
        look,
      });
      at = to;
    }
    start = stop;
  }
  return { parts, cells };
}

/** An estimate pales in its last cell, a limit in all of them; what is assumed is pale, and there the same is empty. */
function lookOf({ body }: QualifierStyle, isLast: boolean, isAssumed: boolean): UnitCell['look'] {
  const ends = body === 'soft' && isLast;
  if (isAssumed) return ends || body === 'hollow' ? 'assumed-hollow' : 'assumed';
  if (ends || body === 'fading') return 'pale';
  return body === 'hollow' ? 'hollow' : 'solid';
}

/** A line between two columns of a grid, with its name under it. */
interface ColumnRule {
  readonly column: number;
  readonly text: string;
}

/**
 * The marks of such a line.
 *
 * @param lines height of the grid, on the scale of y
 */
function columnRuleMarks({ column, text }: ColumnRule, lines: number): Plot.Markish[] {
  return [
    Plot.ruleX([column], {
      y1: 0,
      y2: lines,
      dx: -2,
      insetBottom: -6,
      stroke: ink.text,
      strokeDasharray: '2,3',
    }),
    Plot.text([text], { x: column, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, ...lettering.small }),
  ];
}
