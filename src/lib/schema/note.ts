import { z } from 'astro/zod';
import { day } from './date.ts';
import { listOf, paragraphId, recordId, text } from './text.ts';

/**
 * The editor's remark on a place where the paper does not agree with itself, or leaves something open. In its text
 * `{claim-id}` stands for the printed and linked value of a claim.
 */
export const note = z.strictObject({
  title: text.meta({ title: 'Title', description: 'What it is about, in a few words.' }),
  says: text.meta({ title: 'Says', description: 'The remark, in the editor’s words.' }),
  paragraph: paragraphId.meta({
    title: 'Paragraph',
    description: 'The paragraph of the paper at which it stands.',
  }),
  against: listOf(paragraphId)
    .default([])
    .meta({ title: 'Against', description: 'Other paragraphs that it compares with.' }),
  claims: listOf(recordId)
    .default([])
    .meta({ title: 'Claims', description: 'Claims that it bears on: ids of the table claims.' }),
  date: day.meta({ title: 'Date', description: 'When it was written, ISO 8601.' }),
  sources: listOf(recordId).default([]).meta({
    title: 'Sources',
    description:
      'Independent pages that it rests on, where it speaks of more than the paper: ids of the table context-sources.',
  }),
});

/** How a note is written down in `src/data/notes.ts`. */
export type NoteInput<ClaimId extends string = string, SourceId extends string = string> = Omit<
  z.input<typeof note>,
  'claims' | 'against' | 'sources'
> & {
  claims?: readonly ClaimId[];
  against?: readonly string[];
  sources?: readonly SourceId[];
};

/** A note, as the rest of the edition reads it. */
export type Note<Id extends string = string> = Readonly<z.output<typeof note>> & { readonly id: Id };
