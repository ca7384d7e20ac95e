import { z } from 'astro/zod';
import { listOf, paragraphId, recordId } from './id.ts';
import { words } from './text.ts';

/** An entry of the glossary. Definitions are ours, and so is the Chinese. */
export const term = z.strictObject({
  name: words,
  /** The established Chinese term, simplified characters. */
  chinese: words.optional(),
  /** The usual abbreviation. */
  abbreviation: words.optional(),
  /** One or two plain sentences. */
  definition: words,
  /** Paragraphs of the paper that use it. */
  paragraphs: listOf(paragraphId).min(1),
  /** Terms that help to understand it, by id. */
  seeAlso: listOf(recordId).default([]),
});

/** A term, as the rest of the edition reads it. */
export type Term<Id extends string = string> = Readonly<z.output<typeof term>> & { readonly id: Id };
