import { z } from 'astro/zod';
import { day } from './date.ts';
import { listOf, paragraphId, recordId } from './id.ts';
import { words } from './text.ts';

/**
 * The editor's remark on a place where the paper does not agree with itself, or leaves something open. In its text
 * `{claim-id}` stands for the printed and linked value of a claim.
 */
export const note = z.strictObject({
  /** What it is about, in a few words. */
  title: words,
  says: words,
  /** The paragraph at which it stands. */
  paragraph: paragraphId,
  /** Other paragraphs that it compares with. */
  against: listOf(paragraphId).default([]),
  /** Claims that it bears on, by id. */
  claims: listOf(recordId).default([]),
  /** When it was written, ISO 8601. */
  date: day,
});

/** How a note is written down in `src/data/notes.ts`. */
export type NoteInput<ClaimId extends string = string> = Omit<z.input<typeof note>, 'claims' | 'against'> & {
  claims?: readonly ClaimId[];
  against?: readonly string[];
};

/** A note, as the rest of the edition reads it. */
export type Note<Id extends string = string> = Readonly<z.output<typeof note>> & { readonly id: Id };
