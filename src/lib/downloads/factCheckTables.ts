import type { Check } from '../schema/factCheck.ts';
import type { Note } from '../schema/note.ts';
import { verdicts } from '../schema/verdict.ts';
import {
  column,
  type DataTable,
  idColumn,
  paragraphPattern,
  type RecordColumn,
  recordTable,
} from './dataTable.ts';

const required = true;
const noteColumns: readonly RecordColumn<Note>[] = [
  idColumn('evidence.html'),
  column('title', 'Title', 'What it is about, in a few words.', ({ title }) => title, {
    constraints: { required },
  }),
  column('says', 'Says', 'The remark, in the editor’s words.', ({ says }) => says, {
    constraints: { required },
  }),
  column(
    'paragraph',
    'Paragraph',
    'The paragraph of the paper at which it stands.',
    ({ paragraph }) => paragraph,
    {
      constraints: { required, pattern: paragraphPattern },
    },
  ),
  column('against', 'Against', 'Other paragraphs that it compares with.', ({ against }) => against, {
    type: 'list',
  }),
  column('claims', 'Claims', 'Claims that it bears on: ids of the table claims.', ({ claims }) => claims, {
    type: 'list',
  }),
  column('date', 'Date', 'When it was written, ISO 8601.', ({ date }) => date, {
    type: 'date',
    constraints: { required },
  }),
];

/** The editor's remarks on places where the paper does not agree with itself, one row each. */
export function notesTable(notes: readonly Note[]): DataTable {
  return recordTable(
    {
      name: 'notes',
      path: 'notes.csv',
      title: 'Notes',
      description:
        'The editor’s remarks on places where the paper does not agree with itself or leaves something open.',
      primaryKey: 'id',
    },
    notes,
    noteColumns,
  );
}

type Evidence = Check['evidence'][number] & { readonly check: string };
const constraints = { required: true } as const;
const evidenceColumns: readonly RecordColumn<Evidence>[] = [
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
    evidenceColumns,
  );
}

const checkColumns: readonly RecordColumn<Check>[] = [
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
    checkColumns,
  );
}
