import { csvParseRows } from 'd3-dsv';
import {
  type IndependentPoint,
  type IndependentSeries,
  type IndependentSeriesInput,
  independentPoint,
  independentSeries,
} from '../schema/independentSeries.ts';
import { issuesOf, parseRecords } from './parseRecords.ts';

/**
 * Parses the independent series and gives each the points of its CSV.
 *
 * @param series id → record
 * @param read gives the CSV of a series and the path that messages name
 * @throws Error that lists bad records, or bad rows as `file:line – what – how to fix`
 */
export function parseSeries<Id extends string>(
  series: Readonly<Record<Id, IndependentSeriesInput>>,
  read: (id: string) => { readonly csv: string; readonly file: string },
): Readonly<Record<Id, IndependentSeries<Id>>> {
  const records = parseRecords('independent series', independentSeries, series as never);
  const whole = Object.entries<Omit<IndependentSeries, 'points'>>(records).map(([id, record]) => {
    const { csv, file } = read(id);
    return [id, Object.freeze({ ...record, points: parsePoints(csv, file) })];
  });
  return Object.freeze(Object.fromEntries(whole)) as never;
}

const columns = Object.keys(independentPoint.shape);

/**
 * Reads the points of an independent series.
 *
 * @param csv UTF-8 text with the columns line, at, value, qualifier, source, note
 * @param file the path that messages name
 * @returns the points in the order of the file
 * @throws Error that lists every bad row as `file:line – what – how to fix`
 */
export function parsePoints(csv: string, file: string): IndependentPoint[] {
  const [head = [], ...rows] = csvParseRows(csv);
  if (csv.startsWith('\uFEFF'))
    throw new Error(`${file}:1 – begins with a byte order mark – save it as UTF-8 without one`);
  if (head.join() !== columns.join())
    throw new Error(`${file}:1 – the columns are “${head.join()}” – make them “${columns.join()}”`);
  const problems = csv
    .split(/\r?\n/)
    .flatMap((line, index) => lineDiagnostic(line, `${file}:${index + 1}`) ?? []);
  // A quote that is not closed takes the lines after it along, so nothing else that can be said of them is true.
  if (problems.length) throw new Error(problems.join('\n'));
  const seen = new Map<string, number>();
  const points = rows.flatMap((cells, index) => {
    const place = `${file}:${index + 2}`;
    if (cells.length !== columns.length) {
      problems.push(`${place} – has ${cells.length} cells – give it ${columns.length}`);
      return [];
    }
    if (cells.some((cell) => /^[=+@＝＋＠]|^-(?![\d.])/.test(cell)))
      problems.push(`${place} – a cell begins like the formula of a spreadsheet – begin it with a word`);
    const parsed = independentPoint.safeParse(
      Object.fromEntries(columns.map((name, at) => [name, cells[at]])),
    );
    if (!parsed.success) {
      for (const { field, message } of issuesOf(parsed.error.issues))
        problems.push(`${place} – ${field}: ${message} – see src/lib/schema/independentSeries.ts`);
      return [];
    }
    const key = `${parsed.data.line} ${parsed.data.at}`;
    const first = seen.get(key);
    if (first) problems.push(`${place} – repeats “${key}” of line ${first} – keep one of them`);
    seen.set(key, index + 2);
    return [parsed.data];
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return points;
}

/** A cell as RFC 4180 has it, without line breaks: in quotes, with quotes inside doubled, or with none at all. */
const cell = '(?:"(?:[^"]|"")*"|[^",]*)';
const wellFormed = new RegExp(`^${cell}(?:,${cell})*$`);

function lineDiagnostic(line: string, place: string): string | undefined {
  if (!wellFormed.test(line))
    return `${place} – a quote is not closed, or stands where none may – put the whole cell in quotes, on one line, and double those inside`;
  return undefined;
}
