import { csvFormat } from 'd3-dsv';
import { lookUp } from '../lookUp.ts';
import type { ContextSeries } from '../records/contextSeries.ts';
import type { ContextSource } from '../records/contextSource.ts';

/**
 * The points of an independent series as CSV. Each row carries unit, publisher, vintage, licence and page, so that a row
 * taken alone still says where it is from.
 */
export function contextCsv(series: ContextSeries, sources: Readonly<Record<string, ContextSource>>): string {
  return csvFormat(
    series.points.map(({ line, at, value, qualifier, source, note }) => {
      const page = lookUp('context source', sources, source);
      return {
        series: series.id,
        line,
        at,
        value,
        unit: series.unit,
        qualifier,
        publisher: series.publisher,
        vintage: series.vintage,
        licence: series.licence.name,
        page: `${page.publisher}, ${page.title}`,
        url: page.url ?? '',
        trust: page.trust,
        accessed: series.accessed,
        note,
      };
    }),
  );
}
