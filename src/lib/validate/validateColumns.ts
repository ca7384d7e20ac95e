import type { DataTable } from '../downloads/dataTable.ts';
import type { Diagnostic, TextFile } from './diagnostic.ts';

/** The columns of each table by its address from the root of the site: `data/claims.csv` → `id`, `status` … */
export type ColumnsByTable = Readonly<Record<string, readonly string[]>>;

/** The columns of tables, as a release keeps them. */
export function columnsOf(tables: readonly Pick<DataTable, 'path' | 'columns'>[]): ColumnsByTable {
  return Object.fromEntries(
    tables.map(({ path, columns }) => [`data/${path}`, columns.map(({ name }) => name)]),
  );
}

/**
 * Columns of downloads only grow: programs ask for them by name. Of a table that is gone, or has moved, the lock of addresses speaks.
 *
 * @param columns as they are now
 * @param released the columns of the newest release, as JSON that has each on a line of its own: it has those of all releases before
 * @param version of that release
 * @returns a diagnostic for each column that the release had and that is no longer there, at its line
 */
export function validateColumns(
  columns: ColumnsByTable,
  { file, text }: TextFile,
  version: string,
): Diagnostic[] {
  const kept: ColumnsByTable = JSON.parse(text);
  const lines = text.split('\n');
  return Object.entries(kept).flatMap(([path, names]) => {
    const now = columns[path];
    if (!now) return [];
    const head = lines.findIndex((line) => line.trim().startsWith(`${JSON.stringify(path)}:`));
    return names.flatMap((name, index) =>
      now.includes(name)
        ? []
        : [
            {
              file,
              line: head + index + 2,
              column: 1,
              what: `${path} has had the column “${name}” since version ${version} or before, and no longer has it`,
              fix: 'call it so again, or keep it with empty cells: columns that are published only grow',
            },
          ],
    );
  });
}
