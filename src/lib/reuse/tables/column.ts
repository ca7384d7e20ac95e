import type { CsvValue } from '../../site/csvText.ts';
import type { Column } from '../dataTable.ts';
import type { RecordColumn } from '../recordTable.ts';

/**
 * A column of a table of records, written short.
 *
 * @param name also its head in the CSV, and the field of the JSON where there is one
 * @param title a few words
 * @param description one sentence or two
 * @param value how a record gives its value
 * @param more type (text when left out), unit, constraints
 */
export function column<Item>(
  name: string,
  title: string,
  description: string,
  value: (record: Item) => CsvValue,
  more: Partial<Pick<Column, 'type' | 'unit' | 'format' | 'constraints'>> = {},
): RecordColumn<Item> {
  return { name, title, description, type: 'string', ...more, value };
}
