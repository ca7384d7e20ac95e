import type { Term } from '../schema/term.ts';
import { column, type DataTable, idColumn, type RecordColumn, recordTable } from './dataTable.ts';

const required = true;
const columns: readonly RecordColumn<Term>[] = [
  idColumn('terms.html#<id>'),
  column('name', 'Term', 'As the edition prints it.', ({ name }) => name, { constraints: { required } }),
  column('abbreviation', 'Abbreviation', 'The usual abbreviation.', ({ abbreviation }) => abbreviation),
  column(
    'chinese',
    'Chinese',
    'The established Chinese term, simplified characters; this edition’s.',
    ({ chinese }) => chinese,
  ),
  column(
    'definition',
    'Definition',
    'One or two plain sentences; this edition’s.',
    ({ definition }) => definition,
    { constraints: { required } },
  ),
  column('paragraphs', 'Paragraphs', 'Paragraphs of the paper that use it.', ({ paragraphs }) => paragraphs, {
    type: 'list',
    constraints: { required },
  }),
  column('seeAlso', 'See also', 'Terms that help to understand it, by id.', ({ seeAlso }) => seeAlso, {
    type: 'list',
  }),
];

/** The glossary, one row a term. */
export function termsTable(terms: readonly Term[]): DataTable {
  return recordTable(
    {
      name: 'terms',
      path: 'terms.csv',
      title: 'Terms',
      description:
        'The glossary: terms of the paper with definitions and Chinese equivalents, both this edition’s.',
      primaryKey: 'id',
    },
    terms,
    columns,
  );
}
