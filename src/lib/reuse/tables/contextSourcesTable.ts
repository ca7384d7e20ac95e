import type { ContextSource } from '../../records/contextSource.ts';
import { trustId, trustMeaning } from '../../vocabulary/trust.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';
import { idColumn } from './idColumn.ts';

const required = true;
const columns: readonly RecordColumn<ContextSource>[] = [
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
    columns,
  );
}
