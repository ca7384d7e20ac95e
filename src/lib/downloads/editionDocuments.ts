import { z } from 'astro/zod';
import { verdictOf } from '../claim/verdictOf.ts';
import { lookUp } from '../edition/lookUp.ts';
import type { NumberedFigure } from '../edition/parseFigures.ts';
import { printedSays } from '../format/editorText.ts';
import { printClaim } from '../format/formatClaim.ts';
import { actor } from '../schema/actor.ts';
import { type Claim, statedClaim } from '../schema/claim.ts';
import { concept } from '../schema/concept.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import { check } from '../schema/factCheck.ts';
import type { Cell } from '../schema/figure.ts';
import { recordId, sectionNumber } from '../schema/id.ts';
import { contextPoint, contextSeries } from '../schema/independentSeries.ts';
import { contextSource } from '../schema/independentSource.ts';
import { note } from '../schema/note.ts';
import { relation } from '../schema/relation.ts';
import { source } from '../schema/source.ts';
import { term } from '../schema/term.ts';
import { type VerdictId, verdictId } from '../schema/verdict.ts';
import type { TabledEdition } from './editionTables.ts';

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
export function editionDocuments(edition: TabledEdition, meta: EditionMeta): readonly DataDocument[] {
  const document = (
    name: string,
    title: string,
    lists: Readonly<Record<string, readonly [z.ZodObject, readonly unknown[]]>>,
  ): DataDocument => ({
    name,
    title,
    count: Object.values(lists)[0]?.[1].length ?? 0,
    shapes: Object.fromEntries(Object.entries(lists).map(([key, [shape]]) => [key, shape])),
    content: {
      $schema: `schemas/${name}.schema.json`,
      paper: `https://doi.org/${meta.paper.doi}`,
      version: meta.edition.version,
      ...Object.fromEntries(Object.entries(lists).map(([key, [, items]]) => [key, items])),
    },
  });
  const all = <Item>(records: Readonly<Record<string, Item>>) => Object.values(records);
  return [
    document('claims', 'Claims', {
      claims: [
        publishedClaim,
        all(edition.claims).map((claim) => claimRecord(claim, verdictOf(claim.id, edition.checks))),
      ],
    }),
    document('sources', 'Sources', { sources: [withId(source), all(edition.sources)] }),
    document('actors', 'Actors', { actors: [withId(actor), all(edition.actors)] }),
    document('terms', 'Terms', { terms: [withId(term), all(edition.terms)] }),
    document('relations', 'Argument', {
      relations: [withId(relation), all(edition.relations)],
      concepts: [withId(concept), all(edition.concepts)],
    }),
    document('checks', 'Checks', { checks: [withId(check), printedSays(edition.checks, edition.claims)] }),
    document('notes', 'Notes', { notes: [withId(note), printedSays(edition.notes, edition.claims)] }),
    document('context', 'Independent series', {
      series: [publishedSeries, all(edition.contextSeries)],
      sources: [withId(contextSource), all(edition.contextSources)],
    }),
  ];
}

/** A claim as `claims.json` holds it: what `claimRecord` gives. */
const publishedClaim = z.strictObject({
  id: recordId,
  status: z.enum(['as-stated', 'derived', 'context']),
  section: sectionNumber,
  ...statedClaim.shape,
  // Of the paper's words; a context claim has none.
  locator: z.string(),
  printed: z.string().min(1),
  verdict: verdictId.optional(),
  context: z.strictObject({ beside: recordId, source: recordId, series: recordId.optional() }).optional(),
  inputs: z.array(recordId).optional(),
  formula: z.string().optional(),
  from: z.enum(['paper', 'context']).optional(),
});

/**
 * A claim as the downloads give it: the record, with its value also as printed and what comparing it came to.
 *
 * @param verdict of the checks that speak of it, where there are any
 */
function claimRecord({ derivation, ...claim }: Claim, verdict?: VerdictId): Record<string, unknown> {
  return {
    ...claim,
    printed: printClaim(claim),
    ...(verdict && { verdict }),
    ...(derivation && { inputs: derivation.inputs, formula: derivation.formula, from: derivation.from }),
  };
}

/**
 * A figure as the downloads give it: what it says, its views, its table with each value as printed, and the claims that
 * it draws, whole.
 *
 * @param print how a cell that names a record is printed
 */
export function figureRecord(
  { panels: _, control, table, claims: ids, ...figure }: NumberedFigure,
  claims: Readonly<Record<string, Claim>>,
  print: (cell: Cell) => string,
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
        row.map((cell) => (typeof cell === 'string' ? { printed: cell } : { printed: print(cell), ...cell })),
      ),
    },
    claims: ids.map((id) => claimRecord(lookUp('claim', claims, id))),
  };
}
