import { type ContextSeries, type ContextSeriesInput, contextSeries } from '../records/contextSeries.ts';
import { defineRecords } from './defineRecords.ts';
import { parsePoints } from './parsePoints.ts';

/**
 * Parses the context series and gives each the points of its CSV.
 *
 * @param series id → record
 * @param read gives the CSV of a series and the path that messages name
 * @throws Error that lists bad records, or bad rows as `file:line – what – how to mend`
 */
export function defineContext<Id extends string>(
  series: Readonly<Record<Id, ContextSeriesInput>>,
  read: (id: string) => { readonly csv: string; readonly file: string },
): Readonly<Record<Id, ContextSeries<Id>>> {
  const records = defineRecords('context series', contextSeries, series as never);
  const whole = Object.entries<Omit<ContextSeries, 'points'>>(records).map(([id, record]) => {
    const { csv, file } = read(id);
    return [id, Object.freeze({ ...record, points: parsePoints(csv, file) })];
  });
  return Object.freeze(Object.fromEntries(whole)) as never;
}
