import type { UnitRow } from '../rows/unitRow.ts';

/** A part with the columns at which it begins and ends. */
export interface UnitPart extends UnitRow {
  readonly first: number;
  readonly end: number;
}

/** A cell, or a fraction of one; in columns from the left and lines from the top. */
export interface UnitCell {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  readonly row: UnitRow;
}

export interface UnitLayoutOptions {
  /** Cells in one column; the grid fills column by column, from the left. */
  readonly lines: number;
  /** How much of its place a cell takes, from 0 to 1; the rest is gap. */
  readonly inside: number;
}

/** Sums of fractions are not quite whole. */
const nearly = 1e-9;

/**
 * Places parts in a grid, one after the other.
 *
 * @returns the parts, their cells, and the middle of the line that the last cell stands on
 */
export function unitLayout(rows: readonly UnitRow[], { lines, inside }: UnitLayoutOptions) {
  const parts: UnitPart[] = [];
  const cells: UnitCell[] = [];
  let start = 0;
  for (const row of rows) {
    const stop = start + row.cells;
    parts.push({ ...row, first: Math.ceil(start / lines), end: Math.ceil(stop / lines) });
    for (let at = start; at < stop - nearly; ) {
      const index = Math.floor(at + nearly);
      const to = Math.min(index + 1, stop);
      const x = Math.floor(index / lines);
      cells.push({ x1: x + (at - index) * inside, x2: x + (to - index) * inside, y: index % lines, row });
      at = to;
    }
    start = stop;
  }
  return { parts, cells, lastLine: ((Math.ceil(start) - 1) % lines) + inside / 2 };
}
