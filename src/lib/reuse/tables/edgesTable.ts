import { type Relation, relation } from '../../records/relation.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';
import { paragraphPattern } from './paragraphPattern.ts';

const required = true;
const columns: readonly RecordColumn<Relation>[] = [
  column('id', 'Id', 'Id of the step.', ({ id }) => id, { constraints: { required, unique: true } }),
  column('source', 'From', 'Who or what acts: an id of the table nodes.', ({ from }) => from, {
    constraints: { required },
  }),
  column('target', 'To', 'Upon whom or what: an id of the table nodes.', ({ to }) => to, {
    constraints: { required },
  }),
  column('kind', 'Kind', 'What sort of step it is.', ({ kind }) => kind, {
    constraints: { required, enum: relation.shape.kind.options },
  }),
  column(
    'verb',
    'Verb',
    'The verb of the sentence, so that from, verb and to read as one.',
    ({ verb }) => verb,
    { constraints: { required } },
  ),
  column('paragraph', 'Paragraph', 'Paragraph of the paper that says it.', ({ paragraph }) => paragraph, {
    constraints: { required, pattern: paragraphPattern },
  }),
];

/** Every step of the argument, as the edge list of a directed graph (`source` and `target` as graph programs call them). */
export function edgesTable(relations: readonly Relation[]): DataTable {
  return recordTable(
    {
      name: 'edges',
      path: 'edges.csv',
      title: 'Argument: edges',
      description: 'Every step of the paper’s argument, from one node to another, with its paragraph.',
      primaryKey: 'id',
      foreignKeys: [
        { column: 'source', table: 'nodes', to: 'id' },
        { column: 'target', table: 'nodes', to: 'id' },
      ],
    },
    relations,
    columns,
  );
}
