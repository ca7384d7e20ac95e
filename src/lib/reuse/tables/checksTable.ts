import type { Check } from '../../records/check.ts';
import { verdicts } from '../../vocabulary/verdict.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';
import { idColumn } from './idColumn.ts';

const required = true;
const columns: readonly RecordColumn<Check>[] = [
  idColumn('evidence.html lists all'),
  column(
    'claims',
    'Claims',
    'The claims that it speaks of: ids of the table claims.',
    ({ claims }) => claims,
    { type: 'list', constraints: { required } },
  ),
  column(
    'verdict',
    'Verdict',
    `What the comparison came to. ${Object.entries(verdicts)
      .map(([id, { meaning }]) => `${id}: ${meaning}`)
      .join(' ')}`,
    ({ verdict }) => verdict,
    { constraints: { required, enum: Object.keys(verdicts) } },
  ),
  column('says', 'Says', 'What the others say, in the editor’s words.', ({ says }) => says, {
    constraints: { required },
  }),
  column(
    'derived',
    'Derived',
    'Derived claims whose formula shows how a figure of ours follows from theirs, by id.',
    ({ derived }) => derived,
    { type: 'list' },
  ),
  column('checked', 'Checked', 'When the comparison was made, ISO 8601.', ({ checked }) => checked, {
    type: 'date',
    constraints: { required },
  }),
];

/** What independent sources say of the claims, one row a check, in the editor's voice. */
export function checksTable(checks: readonly Check[]): DataTable {
  return recordTable(
    {
      name: 'checks',
      path: 'checks.csv',
      title: 'Checks',
      description:
        'What independent sources say of the paper’s claims: the editor’s comparison, never the paper’s.',
      primaryKey: 'id',
    },
    checks,
    columns,
  );
}
