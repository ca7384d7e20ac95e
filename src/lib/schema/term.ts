import { z } from 'astro/zod';
import { listOf, paragraphId, recordId, text } from './text.ts';

/** An entry of the glossary. Definitions and translations are the edition’s. */
export const term = z.strictObject({
  name: text.meta({ title: 'Term', description: 'As the edition prints it.' }),
  translation: text.optional().meta({
    title: 'Translation',
    description:
      'The established term in the language of translations that `src/data/meta.ts` names; this edition’s.',
  }),
  abbreviation: text.optional().meta({ title: 'Abbreviation', description: 'The usual abbreviation.' }),
  definition: text.meta({
    title: 'Definition',
    description: 'One or two plain sentences; this edition’s.',
  }),
  paragraphs: listOf(paragraphId)
    .min(1)
    .meta({ title: 'Paragraphs', description: 'Paragraphs of the paper that use it.' }),
  seeAlso: listOf(recordId)
    .default([])
    .meta({ title: 'See also', description: 'Terms that help to understand it, by id.' }),
});

/** A term, as the rest of the edition reads it. */
export type Term<Id extends string = string> = Readonly<z.output<typeof term>> & { readonly id: Id };
