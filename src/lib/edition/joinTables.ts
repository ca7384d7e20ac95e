import type { PaperTable } from '../schema/paperTable.ts';
import type { Edition, JoinedTable } from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import { byId, recordIndex, referrers } from './recordIndex.ts';

/** Joins the tables of a paper with the claims in their cells and the figures that draw their numbers. */
export function joinTables(
  records: EditionRecords['tables'],
  { claims, figures, sources }: Pick<Edition, 'claims' | 'figures' | 'sources'>,
): Edition['tables'] {
  const tables = recordIndex('table', Object.values(records).map(joinTable), byId);
  const figuresOf = referrers(figures.all, (figure) => figure.tables ?? []);
  const stated = claims.all.filter(({ status }) => status === 'as-stated');
  const claimsIn = referrers(stated, ({ cell }) => (cell ? [cell[0]] : []));
  return tables;

  function joinTable(table: PaperTable, index: number): JoinedTable {
    return {
      ...table,
      get before() {
        return tables.all[index - 1];
      },
      get after() {
        return tables.all[index + 1];
      },
      get sourceRecords() {
        return table.sources.map(sources.get);
      },
      get figures() {
        return figuresOf(table.id);
      },
      claimAt: (row, column) =>
        claimsIn(table.id).find(({ cell }) => cell?.[1] === row && cell[2] === column),
    };
  }
}
