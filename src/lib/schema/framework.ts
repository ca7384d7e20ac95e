import { z } from 'astro/zod';
import { listOf, recordId, text } from './text.ts';

/** How the paper's argument is told on the page of the framework. */
export const framework = z.strictObject({
  says: text.meta({ title: 'Says', description: 'How the paper argues, in one sentence over the page.' }),
  description: text.meta({
    title: 'Description',
    description: 'One sentence on the page for search engines and link previews.',
  }),
  figure: recordId.optional().meta({
    title: 'Figure',
    description: 'The figure that draws it, by id: the front page shows it too. Without it both go without.',
  }),
  groups: z
    .array(
      z.strictObject({
        role: recordId.meta({ title: 'Role', description: 'The role of the concepts in it.' }),
        title: text.meta({ title: 'Title', description: 'Heading over them.' }),
        short: text.optional().meta({
          title: 'Short title',
          description: 'A few words for the contents of the page; where left out, the title.',
        }),
      }),
    )
    .refine(
      (groups) => listOf(recordId).safeParse(groups.map(({ role }) => role)).success,
      'names a role twice: keep one',
    )
    .meta({
      title: 'Groups',
      description: 'The roles that concepts have, each with its heading, in the order of the page.',
    }),
});

/** How the argument is told, as the edition declares it. */
export type Framework = Readonly<z.output<typeof framework>>;
