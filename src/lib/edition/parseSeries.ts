import {
  type IndependentPoint,
  type IndependentSeries,
  type IndependentSeriesInput,
  independentPoint,
  independentSeries,
} from '../schema/independentSeries.ts';
import { parseCsv } from './parseCsv.ts';
import { issuesOf, parseRecords } from './parseRecords.ts';
import { readCsv } from './readCsv.ts';

/**
 * Parses the independent series and gives each the points of its CSV.
 *
 * @param series id → record
 * @param read gives the CSV of a series and the path that messages name; `src/data/independent/<id>.csv` when left out
 * @throws Error that lists bad records, or bad rows as `file:line – what – how to fix`
 */
export function parseSeries<Id extends string>(
  series: Readonly<Record<Id, IndependentSeriesInput>>,
  read: (id: string) => { readonly csv: string; readonly file: string } = (id) =>
    readCsv(`src/data/independent/${id}.csv`),
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
  const { rows, problems } = parseCsv(csv, file, (head) =>
    head.join() === columns.join()
      ? undefined
      : `the columns are “${head.join()}” – make them “${columns.join()}”`,
  );
  const seen = new Map<string, string>();
  const points = rows.flatMap(({ cells, place }) => {
    const parsed = independentPoint.safeParse(cells);
    if (!parsed.success) {
      for (const { field, message } of issuesOf(parsed.error.issues))
        problems.push(`${place} – ${field}: ${message} – see docs/records.md#point-of-a-series`);
      return [];
    }
    const key = `${parsed.data.line} ${parsed.data.at}`;
    const first = seen.get(key);
    if (first)
      problems.push(`${place} – repeats “${key}” of line ${first.split(':').at(-1)} – keep one of them`);
    seen.set(key, place);
    return [parsed.data];
  });
  if (problems.length) throw new Error(problems.join('\n'));
  return points;
}
