import * as words from '#edition/data/language.ts';
import type { RecordIndex } from '../edition/recordIndex.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import type { IndependentSource } from '../schema/independentSource.ts';
import { units } from '../schema/unit.ts';
import { type DataTable, recordTable } from './dataTable.ts';
import { pointRow } from './publishedRows.ts';

/**
 * The points of an independent series. Each row carries unit, publisher, vintage, licence and page, so that a row taken
 * alone still says where it is from.
 */
export function seriesTable(series: IndependentSeries, sources: RecordIndex<IndependentSource>): DataTable {
  const { id, licence, unit, publisher, vintage, accessed } = series;
  const breaks = series.breaks.map(({ at, says }) => words.documents.breakBefore(at, says)).join('');
  const own = sources.get(series.source);
  return recordTable(
    {
      name: `context-${id}`,
      path: `context/${id}.csv`,
      title: series.title,
      description: `${publisher}, ${vintage}. ${series.definition}${breaks}`,
      sources: [{ title: `${own.publisher}, ${own.title}`, ...(own.url && { path: own.url }) }],
      // Without a licence of its own it would fall under that of the package, which would be wrong.
      licences: [
        {
          ...(licence.spdx ? { name: licence.spdx } : { path: 'context.json' }),
          title: `${licence.name}. ${licence.says}`,
        },
      ],
    },
    pointRow.extend({ value: pointRow.shape.value.meta({ unit: units[unit].name }) }),
    series.points.map(({ source, ...point }) => {
      const page = sources.get(source);
      return {
        ...point,
        series: id,
        unit,
        publisher,
        vintage,
        licence: licence.name,
        page: `${page.publisher}, ${page.title}`,
        url: page.url,
        trust: page.kind,
        accessed,
      };
    }),
  );
}
