import { z } from 'astro/zod';
import type { Edition } from '../edition/edition.ts';
import { text } from '../schema/text.ts';
import type { CsvValue } from './dataTable.ts';
import { publishedActor, publishedConcept, publishedTerm } from './publishedRecords.ts';

/** What of an edition says which words its records use. */
type Vocabulary = Pick<Edition, 'actors' | 'concepts' | 'translations'>;

/**
 * The shapes of the records whose vocabulary the edition chooses, as it is published: kinds and roles are those that occur, and the
 * translation is called by its language.
 */
export function vocabularyShapes({ actors, concepts, translations }: Vocabulary) {
  const kinds = actors.all.map(({ kind }) => kind);
  const roles = concepts.all.map(({ role }) => role);
  const name = translations?.name ?? '';
  return {
    actor: shape(publishedActor, {
      kind: occurring(kinds).meta({ title: 'Kind', description: 'What it is.' }),
      translation: text.optional().meta({
        title: `${name} name`,
        description: `The established ${name} name; this edition’s.`,
      }),
    }),
    term: shape(publishedTerm, {
      translation: text.optional().meta({
        title: name,
        description: `The established ${name} term; this edition’s.`,
      }),
    }),
    concept: shape(publishedConcept, {
      role: occurring(roles).meta({ title: 'Role', description: 'Where it stands in the framework.' }),
    }),
  };

  function shape(of: z.ZodObject, own: z.ZodRawShape): z.ZodObject {
    const fields = Object.entries(of.shape).flatMap(([field, schema]) => {
      const column = field === 'translation' ? translationColumn(translations) : field;
      return column === undefined ? [] : [[column, own[field] ?? schema] as const];
    });
    return z.strictObject(Object.fromEntries(fields));
  }
}

/** Columns are called in English, whatever the language of the pages. */
const english = new Intl.DisplayNames('en', { type: 'language' });

/** The published name of translations: `chinese`; undefined where there are none. */
export function translationColumn(translations: Edition['translations']): string | undefined {
  if (!translations) return undefined;
  const { language } = new Intl.Locale(translations.tag);
  return (english.of(language) ?? language).toLowerCase().replace(/[^a-z]+/g, '-');
}

/** A record with its translation under the published name, at its place. */
export function withTranslation(
  record: object,
  translations: Edition['translations'],
): Readonly<Record<string, CsvValue>> {
  return Object.fromEntries(
    Object.entries(record).map(([field, value]) => [
      field === 'translation' ? (translationColumn(translations) ?? field) : field,
      value,
    ]),
  );
}

function occurring(all: readonly string[]) {
  const [first = '', ...others] = new Set(all);
  return z.enum([first, ...others]);
}
