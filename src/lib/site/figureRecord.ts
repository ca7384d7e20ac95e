import type { NumberedFigure } from '../define/numberFigures.ts';
import type { Cell } from '../figure/figure.ts';
import { lookUp } from '../lookUp.ts';
import type { Claim } from '../records/claim.ts';
import { claimRecord } from './claimRecord.ts';

/**
 * A figure as the downloads give it: what it says, its views, its table with each value as printed, and the claims that
 * it draws, whole.
 *
 * @param print how a cell that names a record is printed
 */
export function figureRecord(
  { panels: _, control, table, claims: ids, ...figure }: NumberedFigure,
  claims: Readonly<Record<string, Claim>>,
  print: (cell: Cell) => string,
): Record<string, unknown> {
  return {
    ...figure,
    ...(control && {
      question: control.legend,
      views: control.views.map(({ panels: _panels, ...view }) => view),
    }),
    table: {
      columns: table.columns,
      rows: table.rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? { printed: cell } : { printed: print(cell), ...cell })),
      ),
    },
    claims: ids.map((id) => claimRecord(lookUp('claim', claims, id))),
  };
}
