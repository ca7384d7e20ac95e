import type { Check } from '../../records/check.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';

type Evidence = Check['evidence'][number] & { readonly check: string };
const constraints = { required: true } as const;
const columns: readonly RecordColumn<Evidence>[] = [
  column('check', 'Check', 'The check that rests on it: an id of the table checks.', ({ check }) => check, {
    constraints,
  }),
  column('source', 'Source', 'Who says it: an id of the table context-sources.', ({ source }) => source, {
    constraints,
  }),
  column('figure', 'Figure', 'What that page gives, with its definition.', ({ figure }) => figure, {
    constraints,
  }),
];

/** What the checks rest on, one row a page. */
export function evidenceTable(checks: readonly Check[]): DataTable {
  return recordTable(
    {
      name: 'evidence',
      path: 'evidence.csv',
      title: 'Evidence',
      description: 'What each check rests on, page by page.',
      foreignKeys: [
        { column: 'check', table: 'checks', to: 'id' },
        { column: 'source', table: 'context-sources', to: 'id' },
      ],
    },
    checks.flatMap(({ id, evidence }) => evidence.map((page) => ({ ...page, check: id }))),
    columns,
  );
}
