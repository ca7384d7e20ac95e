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
}

interface Cell {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly row: UnitRow;
}

const labelHeight = 44;

/** Shares or counts as cells, one after the other, each part labelled above its first column. */
export function unitGrid(
  rows: readonly UnitRow[],
  { width, lines, columns }: UnitGridOptions,
): Plot.PlotOptions {
  const size = width / columns;
  const starts = rows.map((_, index) => rows.slice(0, index).reduce((sum, row) => sum + row.cells, 0));
  const cells = rows.flatMap((row, index) => cellsOf(row, starts[index] ?? 0, lines));
  const labels = rows.map((row, index) => ({ row, x: Math.ceil((starts[index] ?? 0) / lines) }));
  const ends = rows.map((row, index) => ({ row, x: Math.ceil(((starts[index] ?? 0) + row.cells) / lines) }));
  return {
    width,
    height: Math.round(lines * size) + labelHeight,
    marginLeft: 0,
    marginRight: 0,
    marginTop: labelHeight,
    marginBottom: 0,
    x: { domain: [0, columns], axis: null },
    y: { domain: [0, lines], axis: null, reverse: true },
    marks: [
      Plot.rect(cells, {
        x1: 'x1',
        x2: 'x2',
        y1: 'y',
        y2: (cell: Cell) => cell.y + 1,
        inset: 1.5,
        fill: (cell: Cell) => (cell.row.hollow ? 'none' : cell.row.colour),
        stroke: (cell: Cell) => (cell.row.hollow ? cell.row.colour : 'none'),
      }),
      // One link for a part, not one for each cell: a reader with a keyboard meets it once.
      Plot.rect(labels, {
        x1: 'x',
        x2: (_: unknown, index: number) => ends[index]?.x,
        y1: 0,
        y2: lines,
        fill: ink.paper,
        fillOpacity: 0,
        href: ({ row }: { row: UnitRow }) => row.href,
        ariaLabel: ({ row }: { row: UnitRow }) => row.spoken,
      }),
      Plot.arrow(
        ends.filter(({ row }) => row.open),
        {
          x1: 'x',
          x2: (end: { x: number }) => end.x + 16 / size,
          y1: lines / 2,
          y2: lines / 2,
          stroke: ink.mark,
          strokeWidth: 2,
          headLength: 7,
          headAngle: 70,
          insetStart: 2,
        },
      ),
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
    x: 'x',
    y: 0,
    text: ({ row }: { row: UnitRow }) => row[field],
    textAnchor: 'start',
    lineAnchor: 'bottom',
    dx: 2,
    dy,
    fill: ink.text,
    fontSize: size,
    fontWeight: weight,
  });
}

function cellsOf(row: UnitRow, start: number, lines: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < start + row.cells - 1e-9; ) {
    const index = Math.floor(at + 1e-9);
    const end = Math.min(index + 1, start + row.cells);
    const x = Math.floor(index / lines);
    cells.push({ x1: x + (at - index), x2: x + (end - index), y: index % lines, row });
    at = end;
  }
  return cells;
}
