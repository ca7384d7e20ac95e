import { z } from 'astro/zod';
import type { Edition, JoinedClaim, JoinedFigure } from '../edition/edition.ts';
import { printedSays } from '../format/editorText.ts';
import { formatCell } from '../format/formatCell.ts';
import { printClaim } from '../format/formatClaim.ts';
import { actor } from '../schema/actor.ts';
import { statedClaim } from '../schema/claim.ts';
import { concept } from '../schema/concept.ts';
import { check } from '../schema/factCheck.ts';
import { formula } from '../schema/formula.ts';
import { recordId, sectionNumber } from '../schema/id.ts';
import { contextPoint, contextSeries } from '../schema/independentSeries.ts';
import { contextSource } from '../schema/independentSource.ts';
import { note } from '../schema/note.ts';
import { qualifierId } from '../schema/qualifier.ts';
import { relation } from '../schema/relation.ts';
import { source } from '../schema/source.ts';
import { term } from '../schema/term.ts';
import { verdictId } from '../schema/verdict.ts';

/** A JSON file that the edition gives away. */
export interface DataDocument {
  /** `claims`: the file is `data/claims.json`, its schema `data/schemas/claims.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** How many records of the first list it holds. */
  readonly count: number;
  /** Its lists: name → shape of an item. */
  readonly shapes: Readonly<Record<string, z.ZodObject>>;
  readonly content: Readonly<Record<string, unknown>>;
}

const withId = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  z.strictObject({ id: recordId, ...schema.shape });

/** A series with its points; a point's value is a number here, while its record reads it from a CSV. */
const publishedSeries = withId(contextSeries).extend({
  points: z.array(contextPoint.extend({ value: z.number() })),
});

/** Every JSON file of records; each says which paper and version it is of, and where its schema stands. */
export function editionDocuments(edition: Edition): readonly DataDocument[] {
  const { meta } = edition;
  const document = (
    name: string,
    title: string,
    lists: Readonly<Record<string, readonly [z.ZodObject, readonly object[]]>>,
  ): DataDocument => ({
    name,
    title,
    count: Object.values(lists)[0]?.[1].length ?? 0,
    shapes: Object.fromEntries(Object.entries(lists).map(([key, [shape]]) => [key, shape])),
    content: {
      $schema: `schemas/${name}.schema.json`,
      paper: `https://doi.org/${meta.paper.doi}`,
      version: meta.edition.version,
      ...Object.fromEntries(
        Object.entries(lists).map(([key, [shape, items]]) => [
          key,
          items.map((item) => published(item, shape)),
        ]),
      ),
    },
  });
  return [
    document('claims', 'Claims', {
      claims: [publishedClaim, edition.claims.all.map(claimRecord)],
    }),
    document('sources', 'Sources', { sources: [withId(source), edition.sources.all] }),
    document('actors', 'Actors', { actors: [withId(actor), edition.actors.all] }),
    document('terms', 'Terms', { terms: [withId(term), edition.terms.all] }),
    document('relations', 'Argument', {
      relations: [withId(relation), edition.relations.all],
      concepts: [withId(concept), edition.concepts.all],
    }),
    document('checks', 'Checks', {
      checks: [withId(check), printedSays(edition.factChecks.all, edition.claims)],
    }),
    document('notes', 'Notes', { notes: [withId(note), printedSays(edition.notes.all, edition.claims)] }),
    document('context', 'Independent series', {
      series: [publishedSeries, edition.independentSeries.all],
      sources: [withId(contextSource), edition.independentSources.all],
    }),
  ];
}

/** A claim as `claims.json` holds it: what `claimRecord` gives. */
const publishedClaim = z.strictObject({
  id: recordId,
  status: z.enum(['as-stated', 'derived', 'context']),
  section: sectionNumber,
  ...statedClaim.shape,
  qualifier: qualifierId,
  bound: z.enum(['about', 'more-than', 'at-least', 'less-than', 'at-most', 'not-bounded']).optional(),
  rounding: z.number().min(0).optional(),
  // Of the paper's words; a context claim has none.
  locator: z.string(),
  printed: z.string().min(1),
  verdict: verdictId.optional(),
  context: z.strictObject({ beside: recordId, source: recordId, series: recordId.optional() }).optional(),
  inputs: z.array(recordId).optional(),
  formula: z.string().optional(),
  computation: formula.optional(),
  interval: z.strictObject({ from: z.number().nullable(), to: z.number().nullable() }).optional().meta({
    title: 'Interval',
    description:
      'Of a derived claim: what it may be, by what its inputs may be, in its unit; null for an end that is not bounded.',
  }),
  from: z.enum(['paper', 'context']).optional(),
});

/** The fields of a record that its published shape has: what joins it to others stays inside. */
function published(item: object, { shape }: z.ZodObject): Record<string, unknown> {
  const fields = Object.keys(item).filter((field) => Object.hasOwn(shape, field));
  return Object.fromEntries(fields.map((field) => [field, item[field as keyof typeof item]]));
}

/** A claim as the downloads give it: the record, its value also as printed, and what comparing it came to. */
function claimRecord(claim: JoinedClaim): Record<string, unknown> {
  const { derivation, verdict, ...record } = claim;
  return published(
    {
      ...record,
      printed: printClaim(claim),
      ...(verdict && { verdict }),
      ...(derivation && {
        inputs: derivation.inputs,
        formula: derivation.formula,
        computation: derivation.tree,
        interval: derivation.interval,
        from: derivation.from,
      }),
    },
    publishedClaim,
  );
}

/**
 * A figure as the downloads give it: what it says, its views, its table with each value as printed, and the claims that
 * it draws, whole.
 */
export function figureRecord(
  {
    panels: _,
    control,
    table,
    claimRecords,
    seriesRecords: _s,
    sectionRecord: _r,
    sourceRecords: _o,
    claims: _c,
    ...figure
  }: JoinedFigure,
  edition: Edition,
): Record<string, unknown> {
  return {
    ...figure,
    ...(control && {
      question: control.legend,
      views: control.views.map(({ panels: _panels, ...view }) => view),
    }),
    table: {
      columns: table.columns,
      rows: table.rows.map((row) =>
        row.map((cell) =>
          typeof cell === 'string' ? { printed: cell } : { printed: formatCell(cell, edition), ...cell },
        ),
      ),
    },
    claims: claimRecords.map(claimRecord),
  };
}
