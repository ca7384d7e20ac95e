import { z } from 'astro/zod';
import { verdictOf } from '../claim/verdictOf.ts';
import { actor } from '../records/actor.ts';
import { check } from '../records/check.ts';
import { concept } from '../records/concept.ts';
import { contextPoint } from '../records/contextPoint.ts';
import { contextSeries } from '../records/contextSeries.ts';
import { contextSource } from '../records/contextSource.ts';
import type { EditionMeta } from '../records/editionMeta.ts';
import { note } from '../records/note.ts';
import { recordId } from '../records/recordId.ts';
import { relation } from '../records/relation.ts';
import { source } from '../records/source.ts';
import { term } from '../records/term.ts';
import { claimRecord } from '../site/claimRecord.ts';
import type { TabledEdition } from './editionTables.ts';
import { printedSays } from './printedSays.ts';
import { publishedClaim } from './publishedClaim.ts';

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
