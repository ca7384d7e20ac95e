import { csvParseRows } from 'd3-dsv';
import { type ContextPoint, contextPoint } from './records/contextPoint.ts';

const columns = Object.keys(contextPoint.shape);

/**
 * Reads the points of a context series.
 *
 * @param csv UTF-8 text with the columns line, at, value, qualifier, source, note
 * @param file the path that messages name
 * @returns the points in the order of the file
 * @throws Error that lists every bad row as `file:line – what – how to mend`
 */
export function parsePoints(csv: string, file: string): ContextPoint[] {
  const [head = [], ...rows] = csvParseRows(csv);
  if (head.join() !== columns.join())
    throw new Error(`${file}:1 – the columns are “${head.join()}” – make them “${columns.join()}”`);
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const points = rows.flatMap((cells, index) => {
    const place = `${file}:${index + 2}`;
    if (cells.length !== columns.length) {
      problems.push(`${place} – has ${cells.length} cells – give it ${columns.length}`);
      return [];
    }
    const parsed = contextPoint.safeParse(Object.fromEntries(columns.map((name, at) => [name, cells[at]])));
    if (!parsed.success) {
      for (const { path, message } of parsed.error.issues)
        problems.push(`${place} – ${path.join('.')}: ${message} – see src/lib/records/contextPoint.ts`);
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
