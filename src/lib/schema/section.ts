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
  restated: z.literal(false).optional().meta({
    title: 'Restated',
    description:
      'False of a section that this edition does not restate, or not yet: pages name it and say so. It then needs a title alone, and may have a short title and say what it says.',
  }),
});

/** A section of the paper that the edition does not restate, as it is written down: named, and where the edition likes, what it says. */
export const unrestatedSection = z
  .strictObject({
    title: section.shape.title,
    short: section.shape.short.optional(),
    says: section.shape.says.optional(),
    restated: z.literal(false),
  })
  .transform(({ title, short = title, says = '', restated }) => ({
    title,
    short,
    says,
    paragraphs: [] as string[],
    restated,
  }));

/** A section: its number is its id (“2.1”, “A.1”; “0” is the abstract). */
export type Section<Number extends string = string> = Readonly<z.output<typeof section>> & {
  readonly number: Number;
};
