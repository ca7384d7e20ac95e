import type { NodeRecords } from '../../framework/nodeOf.ts';
import type { Relation } from '../../records/relation.ts';
import type { DataTable } from '../dataTable.ts';
import { type RecordColumn, recordTable } from '../recordTable.ts';
import { column } from './column.ts';
import { idColumn } from './idColumn.ts';

interface Node {
  readonly id: string;
  readonly label: string;
  readonly type: 'actor' | 'term' | 'concept';
  readonly kind: string;
  readonly section: string;
  readonly says: string;
}

const required = true;
const columns: readonly RecordColumn<Node>[] = [
  idColumn('actors.html#<id>, terms.html#<id> or framework.html#<id>, by type'),
  column('label', 'Label', 'Name of the node.', ({ label }) => label, { constraints: { required } }),
  column('type', 'Type', 'Which kind of record it is.', ({ type }) => type, {
    constraints: { required, enum: ['actor', 'term', 'concept'] },
  }),
  column(
    'kind',
    'Kind',
    'Kind of an actor, or role of a concept in the framework; empty for a term.',
    ({ kind }) => kind,
  ),
  column(
    'section',
    'Section',
    'Section of the paper that develops a concept; empty for others.',
    ({ section }) => section,
  ),
  column(
    'says',
    'Says',
    'What the paper says of it, or what the term means, in this edition’s words.',
    ({ says }) => says,
    { constraints: { required } },
  ),
];

/**
 * What the relations join, as the node list of a graph (Gephi, igraph and networkx take `id` and `label` by name).
 * Every concept is a node; an actor or a term is one where a relation joins it.
 */
export function nodesTable(
  { actors, terms, concepts }: NodeRecords,
  relations: readonly Relation[],
): DataTable {
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]));
  const nodes: Node[] = [
    ...Object.values(concepts).map(({ id, name, role, section, says }) => ({
      id,
      label: name,
      type: 'concept' as const,
      kind: role,
      section,
      says,
    })),
    ...Object.values(actors)
      .filter(({ id }) => joined.has(id))
      .map(({ id, name, kind, role }) => ({
        id,
        label: name,
        type: 'actor' as const,
        kind,
        section: '',
        says: role,
      })),
    ...Object.values(terms)
      .filter(({ id }) => joined.has(id))
      .map(({ id, name, definition }) => ({
        id,
        label: name,
        type: 'term' as const,
        kind: '',
        section: '',
        says: definition,
      })),
  ];
  return recordTable(
    {
      name: 'nodes',
      path: 'nodes.csv',
      title: 'Argument: nodes',
      description: 'The parts of the paper’s argument, and the actors and terms that it joins to them.',
      primaryKey: 'id',
    },
    nodes,
    columns,
  );
}
