import { csvFormatRows } from 'd3-dsv';

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

/**
 * A text for a CSV cell that no spreadsheet takes for a formula. A text that begins with `=`, `+`, `-`, `@`, a tab or
 * a line end (or with the full-width forms of those signs) gets an apostrophe before it, as OWASP's page on CSV
 * injection advises. A plain number, also a negative one, and the minus sign “−” of prose stay as they are: neither
 * can run.
 *
 * A text that begins with apostrophes and such a sign gets one more, so nothing is lost: take one apostrophe away from
 * `'=` and the text is as it was.
 */
export function plainCell(text: string): string {
  return RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
