import { z } from 'astro/zod';
import { listOf, paragraphId, recordId, words } from './text.ts';

/** An entry of the glossary. Definitions are ours, and so is the Chinese. */
export const term = z.strictObject({
  name: words.meta({ title: 'Term', description: 'As the edition prints it.' }),
  chinese: words.optional().meta({
    title: 'Chinese',
    description: 'The established Chinese term, simplified characters; this edition’s.',
  }),
  abbreviation: words.optional().meta({ title: 'Abbreviation', description: 'The usual abbreviation.' }),
  definition: words.meta({
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
