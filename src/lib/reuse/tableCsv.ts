import { csvText } from '../site/csvText.ts';
import type { DataTable } from './dataTable.ts';

/** The text of a table's CSV. @throws Error when a row is not as wide as the columns */
export function tableCsv({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>): string {
  return csvText([columns.map(({ name }) => name), ...rows]);
}
