import { z } from 'astro/zod';
import { isoDate } from '../citation/citedWork.ts';
import { printName } from '../citation/names.ts';
import type { Edition } from '../edition/edition.ts';
import { claimValues, qualifier, unit } from '../schema/claimValue.ts';
import { factCheck } from '../schema/factCheck.ts';
import { independentPoint, independentSeries } from '../schema/independentSeries.ts';
import { type IndependentSource, independentSource } from '../schema/independentSource.ts';
import type { Relation } from '../schema/relation.ts';
import type { Source } from '../schema/source.ts';
import { ownId, recordId, sectionNumber, words } from '../schema/text.ts';
import { endsOfUncertainty, intervalKind, spreadKinds, type Uncertainty } from '../schema/uncertainty.ts';
import { cslItem } from '../schema/work.ts';
import {
  type PublishedClaim,
  publishedClaim,
  publishedPage,
  publishedRelation,
  publishedSource,
} from './publishedRecords.ts';

const { number: numberValue, range, span, date, text } = claimValues;
const origin = publishedClaim.shape.context.unwrap().shape;

/** A claim as a row: a column for each form of value, and for each part of an origin. */
export const claimRow = publishedClaim
  .omit({ value: true, inWords: true, uncertainty: true, context: true, computation: true, interval: true })
  .extend({
    number: numberValue.shape.number.optional().meta({
      description:
        'A quantity, unscaled, in the unit of the row; of a rank, the rank. Read it with qualifier and bound.',
    }),
    from: span.shape.from.optional(),
    to: span.shape.to.optional(),
    date: date.shape.date.optional(),
    text: text.shape.text.optional(),
    beside: origin.beside.optional(),
    contextSource: origin.source.optional(),
    series: origin.series,
    derivedFrom: publishedClaim.shape.from,
    intervalFrom: z.number().optional().meta({
      title: 'Interval from',
      description:
        'Of a derived claim: the least that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    }),
    intervalTo: z.number().optional().meta({
      title: 'Interval to',
      description:
        'Of a derived claim: the most that it may be by what its inputs may be, in the unit of the row; empty where it is not bounded.',
    }),
    low: range.shape.low.optional(),
    high: range.shape.high.optional(),
    decimals: numberValue.shape.decimals,
    uncertainty: z
      .enum(['interval', ...spreadKinds])
      .optional()
      .meta({
        title: 'Uncertainty',
        description:
          'What the source gives with the number: an interval, or how far it reaches to either side.',
      }),
    uncertaintyFrom: z.number().optional().meta({
      title: 'Uncertainty from',
      description: 'Lower end of the uncertainty, in the unit of the row.',
    }),
    uncertaintyTo: z.number().optional().meta({
      title: 'Uncertainty to',
      description: 'Upper end of the uncertainty, in the unit of the row.',
    }),
    level: z.number().optional().meta({
      title: 'Level',
      description: 'Of an interval: its level in per cent.',
    }),
    intervalKind: intervalKind.optional().meta({ description: 'Of an interval: what it is of.' }),
  });

/** The row of a claim. */
export function claimRowOf({
  value,
  inWords: _,
  context,
  computation: _tree,
  interval,
  from: derivedFrom,
  uncertainty,
  ...claim
}: PublishedClaim) {
  const forms: Partial<
    Record<'number' | 'ordinal' | 'from' | 'to' | 'low' | 'high' | 'decimals', number | undefined>
  > &
    Partial<Record<'date' | 'text', string>> = value;
  return {
    ...claim,
    number: forms.number ?? forms.ordinal,
    from: forms.from,
    to: forms.to,
    date: forms.date,
    text: forms.text,
    beside: context?.beside,
    contextSource: context?.source,
    series: context?.series,
    derivedFrom,
    intervalFrom: interval?.from ?? undefined,
    intervalTo: interval?.to ?? undefined,
    low: forms.low,
    high: forms.high,
    decimals: forms.decimals,
    ...uncertaintyColumns(forms.number, uncertainty),
  };
}

function uncertaintyColumns(number: number | undefined, uncertainty: Uncertainty | undefined) {
  if (number === undefined || !uncertainty) return {};
  const { from, to } = endsOfUncertainty(number, uncertainty);
  return {
    uncertainty: 'low' in uncertainty ? ('interval' as const) : uncertainty.spread,
    uncertaintyFrom: from,
    uncertaintyTo: to,
    level: uncertainty.level,
    intervalKind: 'low' in uncertainty ? uncertainty.kind : undefined,
  };
}

const { csl: _csl, ...sourceFields } = publishedSource.shape;

/** A source as a row: the fields of its work beside its own. */
export const sourceRow = z.strictObject({
  ...sourceFields,
  type: cslItem.shape.type,
  author: words.optional().meta({
    title: 'Authors',
    description: 'Family name, comma, given names; several are separated by semicolons.',
  }),
  title: cslItem.shape.title,
  containerTitle: cslItem.shape['container-title'],
  publisher: cslItem.shape.publisher,
  issued: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
    .optional()
    .meta({
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
  label: words.meta({ title: 'Label', description: 'Name of the node.' }),
  type: z
    .enum(['actor', 'term', 'concept'])
    .meta({ title: 'Type', description: 'Which kind of record it is.' }),
  kind: words.optional().meta({
    title: 'Kind',
    description: 'Kind of an actor, or role of a concept in the framework; empty for a term.',
  }),
  section: sectionNumber.optional().meta({
    title: 'Section',
    description: 'Section of the paper that develops a concept; empty for others.',
  }),
  says: words.meta({
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
  reports: words.optional().meta({
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
  licence: words.meta({ title: 'Licence', description: 'On what terms; see the resource.' }),
  page: words.meta({ title: 'Page', description: 'The page that prints the value.' }),
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
