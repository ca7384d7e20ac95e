import { csvParseRows } from 'd3-dsv';

/** A row of a CSV file: its cells by column, and its place as messages name it. */
export interface CsvRow<Column extends string = string> {
  readonly cells: Readonly<Record<Column, string>>;
  /** `src/data/tables/sites.csv:4` */
  readonly place: string;
}

/**
 * Reads a CSV file of the edition strictly: UTF-8, one record a line, the columns that are due.
 *
 * @param file the path that messages name
 * @param head finds what is wrong with the columns that the file has; undefined where they are right
 * @returns its rows, and what is wrong with them, as `file:line – what – how to fix`; rows that are too short or too long are left out
 * @throws Error where the file cannot be read as rows at all
 */
export function parseCsv<Column extends string>(
  csv: string,
  file: string,
  head: (columns: readonly string[]) => string | undefined,
): { readonly rows: readonly CsvRow<Column>[]; readonly problems: string[] } {
  const [columns = [], ...rows] = csvParseRows(csv);
  if (csv.startsWith('\uFEFF'))
    throw new Error(`${file}:1 – begins with a byte order mark – save it as UTF-8 without one`);
  const badHead = head(columns);
  if (badHead !== undefined) throw new Error(`${file}:1 – ${badHead}`);
  const quotes = csv
    .split(/\r?\n/)
    .flatMap((line, index) => lineDiagnostic(line, `${file}:${index + 1}`) ?? []);
  // A quote that is not closed takes the lines after it along, so nothing else that can be said of them is true.
  if (quotes.length) throw new Error(quotes.join('\n'));
  const problems: string[] = [];
  const read = rows.flatMap((cells, index) => {
    const place = `${file}:${index + 2}`;
    if (cells.length !== columns.length) {
      problems.push(`${place} – has ${cells.length} cells – give it ${columns.length}`);
      return [];
    }
    if (cells.some((cell) => /^[=+@＝＋＠]|^-(?![\d.])/.test(cell)))
      problems.push(`${place} – a cell begins like the formula of a spreadsheet – begin it with a word`);
    const byColumn = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? '']));
    return [{ cells: byColumn as Record<Column, string>, place }];
  });
  return { rows: read, problems };
}

/** A cell as RFC 4180 has it, without line breaks: in quotes, with quotes inside doubled, or with none at all. */
const cell = '(?:"(?:[^"]|"")*"|[^",]*)';
const wellFormed = new RegExp(`^${cell}(?:,${cell})*$`);

function lineDiagnostic(line: string, place: string): string | undefined {
  if (!wellFormed.test(line))
    return `${place} – a quote is not closed, or stands where none may – put the whole cell in quotes, on one line, and double those inside`;
  return undefined;
}
