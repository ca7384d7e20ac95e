import { z } from 'astro/zod';
import { paragraphId } from './paragraphId.ts';

/** An entry of the glossary. Definitions are ours, and so is the Chinese. */
export const term = z.strictObject({
  name: z.string().min(1),
  /** The established Chinese term, simplified characters. */
  chinese: z.string().optional(),
  /** The usual abbreviation. */
  abbreviation: z.string().optional(),
  /** One or two plain sentences. */
  definition: z.string().min(1),
  /** Paragraphs of the paper that use it. */
  paragraphs: z.array(paragraphId).min(1),
  /** Terms that help to understand it, by id. */
  seeAlso: z.array(z.string()).default([]),
});

/** How a term is written down in `src/data/terms.ts`. */
export type TermInput = z.input<typeof term>;

/** A term, as the rest of the edition reads it. */
export type Term<Id extends string = string> = Readonly<z.output<typeof term>> & { readonly id: Id };
