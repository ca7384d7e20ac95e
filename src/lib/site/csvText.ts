import { csvFormatRows } from 'd3-dsv';
import { plainCell } from './plainCell.ts';

/** What a cell may hold; a list is joined by spaces, undefined and null are an empty cell. */
export type CsvValue = string | number | boolean | readonly string[] | null | undefined;

/**
 * Rows as the text of a CSV file that any program reads alike.
 *
 * - Commas, double quotes and CRLF after every record, as RFC 4180 has it; CRLF is also what a Data Package
 *   takes for granted.
 * - UTF-8 with a byte order mark. Without it Excel opens the file in the code page of the machine, and the sign of a
 *   qualifier such as “≈” turns into other signs. R, pandas and `fetch` drop the mark.
 * - No cell can become a formula, see `plainCell`.
 *
 * @param rows the first row is the head
 * @throws Error when a row is not as wide as the head, or a number is not finite
 */
export function csvText(rows: readonly (readonly CsvValue[])[]): string {
  const width = rows[0]?.length;
  const cells = rows.map((row, index) => {
    if (row.length !== width)
      throw new Error(
        `row ${index} of a CSV has ${row.length} cells under a head of ${width}; give every row one a column`,
      );
    return row.map(cell);
  });
  // Row by row, so that a line end inside a cell stays what it is.
  return `\uFEFF${cells.map((row) => `${csvFormatRows([row])}\r\n`).join('')}`;
}

function cell(value: CsvValue): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`a CSV cannot hold the number ${value}`);
    return String(value);
  }
  if (typeof value === 'boolean') return String(value);
  return plainCell(typeof value === 'string' ? value : value.join(' '));
}
