import type { Note } from '../../records/note.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';
import { idColumn } from './idColumn.ts';
import { paragraphPattern } from './paragraphPattern.ts';

const required = true;
const columns: readonly RecordColumn<Note>[] = [
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
    columns,
  );
}
