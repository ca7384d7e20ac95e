import { z } from 'astro/zod';
import { listOf, paragraphId, words } from './text.ts';

/** Somebody or something that acts in the paper: a firm, a plant, an institution, a fund, a programme, a policy. */
export const actor = z.strictObject({
  name: words.meta({ title: 'Name', description: 'As the edition prints it.' }),
  short: words.optional().meta({ title: 'Short name', description: 'A short form for charts and tables.' }),
  chinese: words.optional().meta({
    title: 'Chinese name',
    description: 'The established Chinese name; this edition’s, the paper does not print it.',
  }),
  kind: z
    .enum(['firm', 'plant', 'institution', 'alliance', 'fund', 'exchange', 'programme', 'policy', 'region'])
    .meta({ title: 'Kind', description: 'What it is.' }),
  role: words.meta({ title: 'Role', description: 'What the paper says of it, in this edition’s words.' }),
  paragraphs: listOf(paragraphId)
    .min(1)
    .meta({ title: 'Paragraphs', description: 'Every paragraph of the paper that names it.' }),
  italic: z.boolean().default(false).meta({
    title: 'Italic',
    description: 'True for the title of a work, which is printed in italics.',
  }),
});

/** An actor, as the rest of the edition reads it. */
export type Actor<Id extends string = string> = Readonly<z.output<typeof actor>> & { readonly id: Id };
