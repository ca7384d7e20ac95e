import type { RecordIndex } from '../edition/recordIndex.ts';
import { type ContextSeries, contextPoint } from '../schema/independentSeries.ts';
import { type ContextSource, trustId, trustMeaning } from '../schema/independentSource.ts';
import { units } from '../schema/unit.ts';
import { column, type DataTable, idColumn, type RecordColumn, recordTable } from './dataTable.ts';

const required = true;
const sourceColumns: readonly RecordColumn<ContextSource>[] = [
  idColumn('evidence.html names all'),
  column('publisher', 'Publisher', 'Who says it.', ({ publisher }) => publisher, {
    constraints: { required },
  }),
  column('title', 'Title', 'Title of the page, or what it is.', ({ title }) => title, {
    constraints: { required },
  }),
  column('url', 'Address', 'Address of the page; left out where just a copy was read.', ({ url }) => url, {
    format: 'uri',
  }),
  column('date', 'Date', 'Date of the page, ISO 8601, as much of it as is known.', ({ date }) => date, {
    constraints: { pattern: '(19|20)\\d\\d(-\\d\\d(-\\d\\d)?)?' },
  }),
  column('trust', 'Trust', `How we know it. ${trustMeaning}.`, ({ trust }) => trust, {
    constraints: { required, enum: trustId.options },
  }),
];

/** The independent pages that checks and context values rest on, one row each. Never the paper's own sources. */
export function contextSourcesTable(sources: readonly ContextSource[]): DataTable {
  return recordTable(
    {
      name: 'context-sources',
      path: 'context-sources.csv',
      title: 'Independent sources',
      description: 'The pages that the checks and the series rest on. None is a source of the paper.',
      primaryKey: 'id',
    },
    sources,
    sourceColumns,
  );
}

/**
 * The points of an independent series. Each row carries unit, publisher, vintage, licence and page, so that a row taken
 * alone still says where it is from.
 */
export function seriesTable(series: ContextSeries, sources: RecordIndex<ContextSource>): DataTable {
  type Point = ContextSeries['points'][number];
  const page = ({ source }: Point) => sources.get(source);
  const all = (name: string, title: string, description: string, value: string): RecordColumn<Point> =>
    column(name, title, description, () => value, { constraints: { required } });
  const { licence } = series;
  const columns: readonly RecordColumn<Point>[] = [
    all('series', 'Series', 'Id of the series.', series.id),
    column('line', 'Line', 'Which line of the series: a country, a maker, a kind.', ({ line }) => line, {
      constraints: { required },
    }),
    column('at', 'Time', 'The time that it speaks of, ISO 8601: a year or a month.', ({ at }) => at, {
      constraints: { required, pattern: '(19|20)\\d\\d(-(0[1-9]|1[0-2]))?' },
    }),
    column('value', 'Value', 'Unscaled. Read it with its qualifier.', ({ value }) => value, {
      type: 'number',
      unit: units[series.unit].name,
      constraints: { required },
    }),
    all('unit', 'Unit', 'Unit of the value.', series.unit),
    column(
      'qualifier',
      'Qualifier',
      'How firmly the page says it; part of the value.',
      ({ qualifier }) => qualifier,
      { constraints: { required, enum: contextPoint.shape.qualifier.options } },
    ),
    all('publisher', 'Publisher', 'Who publishes the series.', series.publisher),
    all(
      'vintage',
      'Vintage',
      'Which publication of the values these are: publishers revise.',
      series.vintage,
    ),
    all('licence', 'Licence', 'On what terms; see the resource.', licence.name),
    column(
      'page',
      'Page',
      'The page that prints the value.',
      (point) => `${page(point).publisher}, ${page(point).title}`,
      {
        constraints: { required },
      },
    ),
    column('url', 'Address', 'Its address, where it is known.', (point) => page(point).url, {
      format: 'uri',
    }),
    column('trust', 'Trust', `How we know the page. ${trustMeaning}.`, (point) => page(point).trust, {
      constraints: { required, enum: trustId.options },
    }),
    column('accessed', 'Read', 'When the page was read, ISO 8601.', () => series.accessed, {
      type: 'date',
      constraints: { required },
    }),
    column('note', 'Note', 'What else there is to say of the value.', ({ note }) => note),
  ];
  const breaks = series.breaks.map(({ at, says }) => ` Break before ${at}: ${says}`).join('');
  const { publisher, title, url } = sources.get(series.source);
  return recordTable(
    {
      name: `context-${series.id}`,
      path: `context/${series.id}.csv`,
      title: series.title,
      description: `${series.publisher}, ${series.vintage}. ${series.definition}${breaks}`,
      sources: [{ title: `${publisher}, ${title}`, ...(url && { path: url }) }],
      // Without a licence of its own it would fall under that of the package, which would be wrong.
      licences: [
        {
          ...(licence.spdx ? { name: licence.spdx } : { path: 'context.json' }),
          title: `${licence.name}. ${licence.says}`,
        },
      ],
    },
    series.points,
    columns,
  );
}
