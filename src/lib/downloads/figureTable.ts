import type { NumberedFigure } from '../edition/parseFigures.ts';
import type { Cell } from '../schema/figure.ts';
import type { DataTable } from './dataTable.ts';

/**
 * The table of a figure: the columns that its page shows, then one with the ids of the row's claims.
 *
 * @param print how a cell that names a record is printed
 */
export function figureTable(figure: NumberedFigure, print: (cell: Cell) => string): DataTable {
  const { columns, rows } = figure.table;
  const ids = (row: readonly Cell[]) =>
    row.flatMap((cell) => (typeof cell === 'object' && 'claim' in cell ? [cell.claim] : []));
  return {
    name: `figure-${figure.id}`,
    path: `figures/${figure.id}.csv`,
    title: `Figure ${figure.number}. ${figure.title}`,
    description: figure.note ? `${figure.subtitle} ${figure.note}` : figure.subtitle,
    columns: [
      ...columns.map((name) => ({
        name,
        title: name,
        description:
          'As the table of the figure prints it: values with qualifier and unit, ƒ before a derived one.',
        type: 'string' as const,
      })),
      {
        name: 'claims',
        title: 'Claims',
        description: 'The claims that the row shows: ids of the table claims, which has their numbers.',
        type: 'list' as const,
      },
    ],
    rows: rows.map((row) => [...row.map(print), ids(row)]),
  };
}
