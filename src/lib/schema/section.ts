import { z } from 'astro/zod';
import { listOf, paragraphId, text } from './text.ts';

/** A section or subsection of the paper. */
export const section = z.strictObject({
  title: text.meta({ title: 'Title', description: 'The paper’s own heading.' }),
  short: text.meta({ title: 'Short title', description: 'A few words for contents and breadcrumbs.' }),
  says: text.meta({ title: 'Says', description: 'What it says, in one sentence of this edition’s.' }),
  paragraphs: listOf(paragraphId).meta({
    title: 'Paragraphs',
    description: 'Its paragraphs, not counting those of its subsections; none where it has only those.',
  }),
});

/** A section: its number is its id (“2.1”, “A.1”; “0” is the abstract). */
export type Section<Number extends string = string> = Readonly<z.output<typeof section>> & {
  readonly number: Number;
};
