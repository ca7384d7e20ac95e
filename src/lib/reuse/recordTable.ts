import type { CsvValue } from '../site/csvText.ts';
import type { Column, DataTable } from './dataTable.ts';

/** A column with the way from a record to its value. */
export type RecordColumn<Item> = Column & { readonly value: (record: Item) => CsvValue };

/**
 * A table of records, one row each.
 *
 * @param about everything of the table but columns and rows
 * @param records in the order of the rows
 * @param columns each knows how to read its value from a record
 */
export function recordTable<Item>(
  about: Omit<DataTable, 'columns' | 'rows'>,
  records: readonly Item[],
  columns: readonly RecordColumn<Item>[],
): DataTable {
  return {
    ...about,
    columns: columns.map(({ value, ...column }) => column),
    rows: records.map((record) => columns.map(({ value }) => value(record))),
  };
}
