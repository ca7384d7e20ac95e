import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { ink, type } from './theme.ts';

/** A part of a whole, counted in cells. */
export interface UnitRow {
  /** How many cells; the last may be a fraction. */
  readonly cells: number;
  readonly label: string;
  /** Value with qualifier, printed under the label. */
  readonly printed: string;
  readonly colour: string;
  /** Columns that the label stands to the right of its first, where the part before is slimmer than its own label. */
  readonly labelShift?: number;
  /** Drawn as empty cells. */
  readonly hollow?: boolean;
  /** More than this: an arrow follows the last cell. */
  readonly open?: boolean;
  readonly href: string;
  readonly spoken: string;
}

export interface UnitGridOptions extends ChartSize {
  /** Cells in one column; the grid fills column by column, from the left. */
  readonly lines: number;
  /** Columns that fit the width; the size of a cell follows from it. */
  readonly columns: number;
  /** Discs instead of squares, for things that are counted one by one. */
  readonly round?: boolean;
  /** A tick under the grid, after so many full columns, with its name. */
  readonly rule?: { readonly column: number; readonly text: string };
}

interface Cell {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly row: UnitRow;
}

/** Room for the stroke of a cell, in pixels. */
const edge = 1;
const labelHeight = 44;
const ruleHeight = 24;

/** Shares or counts as cells, one after the other, each part labelled above its first column. */
export function unitGrid(
  rows: readonly UnitRow[],
  { width, narrow, lines, columns, round = false, rule }: UnitGridOptions,
): Plot.PlotOptions {
  const gap = narrow ? 2 : 3;
  const size = (width - 2 * edge + gap) / columns;
  const space = gap / size;
  const below = rule ? ruleHeight : edge;
  const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + row.cells, 0));
  const cells = rows.flatMap((row, index) => cellsOf(row, starts[index] ?? 0, lines, 1 - space));
  const labels = rows.map((row, index) => ({ row, x: Math.ceil((starts[index] ?? 0) / lines) }));
  const ends = rows.map((row, index) => ({ row, x: Math.ceil(((starts[index] ?? 0) + row.cells) / lines) }));
  const last = rows.reduce((sum, row) => sum + row.cells, 0);
  const lastLine = ((Math.ceil(last) - 1) % lines) + (1 - space) / 2;
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
      Plot.rect(cells, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y',
        y2: (cell: Cell) => cell.y + 1 - space,
        ...(round && { rx: size / 2 }),
        fill: (cell: Cell) => (cell.row.hollow ? 'none' : cell.row.colour),
        stroke: (cell: Cell) => (cell.row.hollow ? cell.row.colour : 'none'),
      }),
      // One link for a part, not one for each cell: a reader with a keyboard meets it once.
      Plot.rect(labels, {
        x1: 'x',
        x2: (_: unknown, index: number) => (ends[index]?.x ?? 0) - space,
        y1: 0,
        y2: lines - space,
        fill: ink.paper,
        fillOpacity: 0,
        href: ({ row }: { row: UnitRow }) => row.href,
        ariaLabel: ({ row }: { row: UnitRow }) => row.spoken,
      }),
      Plot.arrow(
        ends.filter(({ row }) => row.open),
        {
          x1: (end: { x: number }) => end.x - space,
          x2: (end: { x: number }) => end.x - space + 22 / size,
          y1: lastLine,
          y2: lastLine,
          stroke: ({ row }: { row: UnitRow }) => row.colour,
          strokeWidth: 2,
          headLength: 7,
          headAngle: 70,
        },
      ),
      rule && ruleMarks({ column: rule.column - space / 2, text: rule.text }, lines - space),
      text(labels, 'label', -26, type.label, 400),
      text(labels, 'printed', -8, type.value, 600),
    ],
  };
}

function text(
  labels: readonly { row: UnitRow; x: number }[],
  field: 'label' | 'printed',
  dy: number,
  size: number,
  weight: number,
) {
  return Plot.text(labels, {
    x: ({ x, row }: { row: UnitRow; x: number }) => x + (row.labelShift ?? 0),
    y: 0,
    text: ({ row }: { row: UnitRow }) => row[field],
    textAnchor: 'start',
    lineAnchor: 'bottom',
    dy,
    fill: ink.text,
    fontSize: size,
    fontWeight: weight,
  });
}

function ruleMarks({ column, text: words }: { column: number; text: string }, lines: number) {
  return [
    Plot.ruleX([column], {
      y1: 0,
      y2: lines,
      dx: -2,
      insetBottom: -6,
      stroke: ink.text,
      strokeDasharray: '2,3',
    }),
    Plot.text([words], {
      x: column,
      frameAnchor: 'bottom',
      lineAnchor: 'top',
      dy: 10,
      fill: ink.quiet,
      fontSize: type.small,
    }),
  ];
}

/** The cells of a part; a fraction is a fraction of the inside of a cell, which is `inside` of its place wide. */
function cellsOf(row: UnitRow, start: number, lines: number, inside: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < start + row.cells - 1e-9; ) {
    const index = Math.floor(at + 1e-9);
    const end = Math.min(index + 1, start + row.cells);
    const x = Math.floor(index / lines);
    cells.push({ x1: x + (at - index) * inside, x2: x + (end - index) * inside, y: index % lines, row });
    at = end;
  }
  return cells;
}
