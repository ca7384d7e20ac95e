import type { Edition } from '../edition/edition.ts';
import { type Relation, relation } from '../schema/relation.ts';
import {
  column,
  type DataTable,
  idColumn,
  paragraphPattern,
  type RecordColumn,
  recordTable,
} from './dataTable.ts';

const required = true;
const edgeColumns: readonly RecordColumn<Relation>[] = [
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
    edgeColumns,
  );
}

interface Node {
  readonly id: string;
  readonly label: string;
  readonly type: 'actor' | 'term' | 'concept';
  readonly kind: string;
  readonly section: string;
  readonly says: string;
}
const nodeColumns: readonly RecordColumn<Node>[] = [
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
export function nodesTable({ concepts, nodes, actors, terms }: Edition): DataTable {
  const joined = new Set(
    nodes.all.filter(({ incoming, outgoing }) => incoming.length + outgoing.length > 0).map(({ id }) => id),
  );
  const rows: Node[] = [
    ...concepts.all.map(({ id, name, role, section, says }) => ({
      id,
      label: name,
      type: 'concept' as const,
      kind: role,
      section,
      says,
    })),
    ...actors.all
      .filter(({ id }) => joined.has(id))
      .map(({ id, name, kind, role }) => ({
        id,
        label: name,
        type: 'actor' as const,
        kind,
        section: '',
        says: role,
      })),
    ...terms.all
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
    rows,
    nodeColumns,
  );
}
