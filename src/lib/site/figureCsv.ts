import { csvFormatRows } from 'd3-dsv';
import type { Cell, FigureTable } from '../figure.ts';

/**
 * The table of a figure as CSV; after the columns that the page shows, one with the ids of the row's claims.
 *
 * @param print how a cell that names a record is printed
 */
export function figureCsv({ columns, rows }: FigureTable, print: (cell: Cell) => string): string {
  const ids = (row: readonly Cell[]) =>
    row.flatMap((cell) => (typeof cell === 'object' && 'claim' in cell ? [cell.claim] : [])).join(' ');
  return csvFormatRows([[...columns, 'claims'], ...rows.map((row) => [...row.map(print), ids(row)])]);
}
