import { z } from 'astro/zod';
import { isoDate } from '../citation/citedWork.ts';
import { printName } from '../citation/names.ts';
import type { Edition } from '../edition/edition.ts';
import { qualifier, unit } from '../schema/claimValue.ts';
import { partialDate } from '../schema/date.ts';
import { factCheck } from '../schema/factCheck.ts';
import { independentPoint, independentSeries } from '../schema/independentSeries.ts';
import { type IndependentSource, independentSource } from '../schema/independentSource.ts';
import type { Relation } from '../schema/relation.ts';
import type { Source } from '../schema/source.ts';
import { ownId, recordId, sectionNumber, text } from '../schema/text.ts';
import { cslItem } from '../schema/work.ts';
import { publishedPage, publishedRelation, publishedSource } from './publishedRecords.ts';

const { csl: _csl, ...sourceFields } = publishedSource.shape;

/** A source as a row: the fields of its work beside its own. */
export const sourceRow = z.strictObject({
  ...sourceFields,
  type: cslItem.shape.type,
  author: text.optional().meta({
    title: 'Authors',
    description: 'Family name, comma, given names; several are separated by semicolons.',
  }),
  title: cslItem.shape.title,
  containerTitle: cslItem.shape['container-title'],
  publisher: cslItem.shape.publisher,
  issued: partialDate.optional().meta({
    title: 'Date',
    description: 'Date of publication, ISO 8601, as much of it as the paper prints.',
  }),
  volume: cslItem.shape.volume,
  issue: cslItem.shape.issue,
  page: cslItem.shape.page,
  doi: cslItem.shape.DOI,
  url: cslItem.shape.URL,
});

/** The row of a source. */
export function sourceRowOf({ csl, ...source }: Source) {
  return {
    ...source,
    type: csl.type,
    author: csl.author?.map(({ 'static-ordering': _, ...name }) => printName(name, 'listed')).join('; '),
    title: csl.title,
    containerTitle: csl['container-title'],
    publisher: csl.publisher,
    issued: isoDate(csl.issued),
    volume: csl.volume,
    issue: csl.issue,
    page: csl.page,
    doi: csl.DOI,
    url: csl.URL,
  };
}

/** A relation as an edge of a directed graph: `source` and `target` as graph programs call its ends. */
export const edgeRow = z.strictObject({
  id: publishedRelation.shape.id,
  source: publishedRelation.shape.from.meta({ description: 'Who or what acts: an id of the table nodes.' }),
  target: publishedRelation.shape.to.meta({
    description: 'Upon whom or what: an id of the table nodes.',
  }),
  kind: publishedRelation.shape.kind,
  verb: publishedRelation.shape.verb,
  paragraph: publishedRelation.shape.paragraph,
  inferred: publishedRelation.shape.inferred,
});

/** The row of a relation. */
export function edgeRowOf({ from, to, ...relation }: Relation) {
  return { ...relation, source: from, target: to };
}

/** What relations join, as a node of a graph. */
export const nodeRow = z.strictObject({
  id: ownId('actors.html#<id>, terms.html#<id> or framework.html#<id>, by type'),
  label: text.meta({ title: 'Label', description: 'Name of the node.' }),
  type: z
    .enum(['actor', 'term', 'concept'])
    .meta({ title: 'Type', description: 'Which kind of record it is.' }),
  kind: text.optional().meta({
    title: 'Kind',
    description: 'Kind of an actor, or role of a concept in the framework; empty for a term.',
  }),
  section: sectionNumber.optional().meta({
    title: 'Section',
    description: 'Section of the paper that develops a concept; empty for others.',
  }),
  says: text.meta({
    title: 'Says',
    description: 'What the paper says of it, or what the term means, in this edition’s words.',
  }),
});

type NodeRow = z.output<typeof nodeRow>;

/** The rows of what relations join: every concept, and an actor or a term where a relation joins it. */
export function nodeRowsOf({ actors, terms, concepts, nodes }: Edition): readonly NodeRow[] {
  const isJoined = ({ id }: { readonly id: string }) => {
    const { incoming, outgoing } = nodes.get(id);
    return incoming.length + outgoing.length > 0;
  };
  return [
    ...concepts.all.map(
      ({ id, name, role, section, says }): NodeRow => ({
        id,
        label: name,
        type: 'concept',
        kind: role,
        section,
        says,
      }),
    ),
    ...actors.all
      .filter(isJoined)
      .map(({ id, name, kind, role }): NodeRow => ({ id, label: name, type: 'actor', kind, says: role })),
    ...terms.all
      .filter(isJoined)
      .map(({ id, name, definition }): NodeRow => ({ id, label: name, type: 'term', says: definition })),
  ];
}

/** A page that a check rests on. */
export const evidenceRow = z.strictObject({
  check: recordId.meta({
    title: 'Check',
    description: 'The check that rests on it: an id of the table checks.',
  }),
  ...factCheck.shape.evidence.element.shape,
});

const { kind: pageKind, reports: _reports, ...pageFields } = publishedPage.shape;

/** An independent page as a row; what it is stands in the column that has long said how far to trust it. */
export const pageRow = z.strictObject({
  id: pageFields.id,
  publisher: pageFields.publisher,
  title: pageFields.title,
  url: pageFields.url,
  date: pageFields.date,
  trust: pageKind,
  copy: pageFields.copy,
  reports: text.optional().meta({
    title: 'Reports',
    description: 'Whose figures or words it passes on; empty where they are its own.',
  }),
  leak: pageFields.leak,
});

/** The row of an independent page. */
export function pageRowOf({ kind, reports, ...page }: IndependentSource) {
  return { ...page, trust: kind, reports: reports?.name };
}

/** A point of a series, with all that a row taken alone must say of where it is from. */
export const pointRow = z.strictObject({
  series: recordId.meta({ title: 'Series', description: 'Id of the series.' }),
  line: independentPoint.shape.line,
  at: independentPoint.shape.at,
  value: z.number().meta(independentPoint.shape.value.meta() ?? {}),
  unit: independentSeries.shape.unit.meta({ description: 'Unit of the value.' }),
  qualifier: independentPoint.shape.qualifier,
  publisher: independentSeries.shape.publisher,
  vintage: independentSeries.shape.vintage,
  licence: text.meta({ title: 'Licence', description: 'On what terms; see the resource.' }),
  page: text.meta({ title: 'Page', description: 'The page that prints the value.' }),
  url: independentSource.shape.url.meta({ description: 'Its address, where it is known.' }),
  trust: independentSource.shape.kind,
  accessed: independentSeries.shape.accessed.meta({ description: 'When the page was read, ISO 8601.' }),
  note: independentPoint.shape.note,
});

/** What stands in the table of a figure: cells as printed, and the claims of the row. */
export const figureRow = z.strictObject({
  cell: z.string().meta({
    description:
      'As the table of the figure prints it: values with qualifier and unit, ƒ before a derived one.',
  }),
  value: z.number().optional().meta({
    title: 'Value',
    description:
      'The number of the column before it, unscaled, in the unit beside it. Read it with its qualifier.',
  }),
  unit: unit.optional().meta(unit.meta() ?? {}),
  qualifier: qualifier.optional().meta(qualifier.meta() ?? {}),
  from: z.number().optional().meta({
    title: 'From',
    description:
      'The least that the value may be, by its qualifier and how it is rounded; empty where it is not bounded.',
  }),
  to: z.number().optional().meta({
    title: 'To',
    description:
      'The most that the value may be, by its qualifier and how it is rounded; empty where it is not bounded.',
  }),
  claims: z.array(recordId).meta({
    title: 'Claims',
    description: 'The claims that the row shows: ids of the table claims, which has their numbers.',
  }),
});
