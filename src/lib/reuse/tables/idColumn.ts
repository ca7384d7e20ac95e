import type { RecordColumn } from '../recordTable.ts';
import { column } from './column.ts';

/** The column of a record's id. @param page where the id is an address: “claims/<id>.html” */
export function idColumn<Item extends { readonly id: string }>(page: string): RecordColumn<Item> {
  return column<Item>(
    'id',
    'Id',
    `Lower-case words joined by hyphens; never changed and never used again. Its page: ${page}`,
    ({ id }) => id,
    { constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' } },
  );
}
