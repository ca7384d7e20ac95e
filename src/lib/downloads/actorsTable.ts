import { type Actor, actor } from '../schema/actor.ts';
import { column, type DataTable, idColumn, type RecordColumn, recordTable } from './dataTable.ts';

const required = true;
const columns: readonly RecordColumn<Actor>[] = [
  idColumn('actors.html#<id>'),
  column('name', 'Name', 'As the edition prints it.', ({ name }) => name, { constraints: { required } }),
  column('short', 'Short name', 'A short form for charts and tables.', ({ short }) => short),
  column(
    'chinese',
    'Chinese name',
    'The established Chinese name; this edition’s, the paper does not print it.',
    ({ chinese }) => chinese,
  ),
  column('kind', 'Kind', 'What it is.', ({ kind }) => kind, {
    constraints: { required, enum: actor.shape.kind.options },
  }),
  column('role', 'Role', 'What the paper says of it, in this edition’s words.', ({ role }) => role, {
    constraints: { required },
  }),
  column(
    'paragraphs',
    'Paragraphs',
    'Every paragraph of the paper that names it.',
    ({ paragraphs }) => paragraphs,
    { type: 'list', constraints: { required } },
  ),
  column(
    'italic',
    'Italic',
    'True for the title of a work, which is printed in italics.',
    ({ italic }) => italic,
    { type: 'boolean', constraints: { required } },
  ),
];

/** Everybody and everything that acts in the paper, one row each. */
export function actorsTable(actors: readonly Actor[]): DataTable {
  return recordTable(
    {
      name: 'actors',
      path: 'actors.csv',
      title: 'Actors',
      description:
        'Firms, plants, institutions, funds, programmes, policies and regions that the paper names.',
      primaryKey: 'id',
    },
    actors,
    columns,
  );
}
