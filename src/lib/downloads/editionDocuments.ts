import { z } from 'astro/zod';
import * as words from '#edition/data/language.ts';
import { archivedAt, paperAddress } from '../citation/paperWork.ts';
import type { Edition } from '../edition/edition.ts';
import { formatEditorTexts } from '../format/editorText.ts';
import { publishedTable, tableRecord } from './paperTableData.ts';
import {
  claimRecord,
  published,
  publishedCheck,
  publishedClaim,
  publishedNote,
  publishedPage,
  publishedRelation,
  publishedSeries,
  publishedSource,
} from './publishedRecords.ts';
import { vocabularyShapes, withTranslation } from './vocabularyShapes.ts';

/** A JSON file that the edition gives away. */
export interface DataDocument {
  /** `claims`: the file is `data/claims.json`, its schema `data/schemas/claims.schema.json`. */
  readonly name: string;
  readonly title: string;
  /** How many records its first list holds that is not empty. */
  readonly count: number;
  /** Its lists: name → shape of an item. */
  readonly shapes: Readonly<Record<string, z.ZodObject>>;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Every JSON file of records, of the kinds that the edition has; each says which paper and version it is of, and where its schema stands. */
export function editionDocuments(edition: Edition): readonly DataDocument[] {
  const { meta, claims } = edition;
  const archived = archivedAt(meta.edition);
  const document = (
    name: string,
    title: string,
    lists: Readonly<Record<string, readonly [z.ZodObject, readonly object[]]>>,
  ): DataDocument => ({
    name,
    title,
    count: Object.values(lists).find(([, items]) => items.length > 0)?.[1].length ?? 0,
    shapes: Object.fromEntries(Object.entries(lists).map(([key, [shape]]) => [key, shape])),
    content: {
      $schema: `schemas/${name}.schema.json`,
      paper: paperAddress(meta.paper),
      version: meta.edition.version,
      archived: archived.length > 0 ? archived : undefined,
      ...Object.fromEntries(
        Object.entries(lists).map(([key, [shape, items]]) => [
          key,
          items.map((item) => published(shape, item)),
        ]),
      ),
    },
  });
  const { translations } = edition;
  const shapes = vocabularyShapes(edition);
  const documents = [
    document('claims', words.tables.claims([]).title, {
      claims: [publishedClaim, claims.all.map(claimRecord)],
    }),
    document('sources', words.tables.sources.title, { sources: [publishedSource, edition.sources.all] }),
    document('actors', words.tables.actors('').title, {
      actors: [shapes.actor, edition.actors.all.map((actor) => withTranslation(actor, translations))],
    }),
    document('terms', words.tables.terms(undefined).title, {
      terms: [shapes.term, edition.terms.all.map((term) => withTranslation(term, translations))],
    }),
    document('relations', words.documents.argument, {
      relations: [publishedRelation, edition.relations.all],
      concepts: [shapes.concept, edition.concepts.all],
    }),
    document('checks', words.tables.checks.title, {
      checks: [publishedCheck, formatEditorTexts(edition.factChecks.all, claims)],
    }),
    document('notes', words.tables.notes.title, {
      notes: [publishedNote, formatEditorTexts(edition.notes.all, claims)],
    }),
    ...(edition.tables.all.length > 0
      ? [
          document('tables', words.documents.paperTables, {
            tables: [publishedTable, edition.tables.all.map(tableRecord)],
          }),
        ]
      : []),
    document('context', titleOfContext(edition), {
      series: [publishedSeries, edition.independentSeries.all],
      sources: [publishedPage, edition.independentSources.all],
    }),
  ];
  return documents.filter(({ content, shapes }) =>
    Object.keys(shapes).some((list) => (content[list] as readonly unknown[]).length > 0),
  );
}

/** Of what is independent, sources alone may be there, which fact checks rest on. */
function titleOfContext({ independentSeries: series }: Edition): string {
  return series.all.length > 0 ? words.documents.independentSeries : words.tables.independentSources.title;
}

/** The JSON Schema (draft 2020-12) of a JSON file, made from the shapes of its records. */
export function documentSchema({ title, shapes }: Pick<DataDocument, 'title' | 'shapes'>): object {
  const { $schema, ...schema } = z.toJSONSchema(
    z.strictObject({
      $schema: z.string().describe('Address of this schema, from the file.'),
      paper: z.url().optional().describe('The paper, by its DOI or its address, where it has one.'),
      version: z.string().describe('Version of the edition.'),
      archived: z
        .array(z.url())
        .optional()
        .describe('Where that version is archived: its DOI, and its address at an archive.'),
      ...Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, z.array(shape)])),
    }),
    {
      // JSON Schema has no word for a unit, and strict readers refuse one that they do not know.
      override: ({ jsonSchema }) => {
        delete jsonSchema.unit;
      },
    },
  );
  return { $schema, title: words.documents.ofEdition(title), ...schema };
}
