import { z } from 'astro/zod';
import { listOf, paragraphId, recordId, text } from './text.ts';

/** Somebody or something that acts in the paper: a firm, a plant, an institution, a fund, a programme, a policy. */
export const actor = z.strictObject({
  name: text.meta({ title: 'Name', description: 'As the edition prints it.' }),
  short: text.optional().meta({ title: 'Short name', description: 'A short form for charts and tables.' }),
  translation: text.optional().meta({
    title: 'Translation',
    description:
      'The established name in the language of translations that `src/data/meta.ts` names; this edition’s.',
  }),
  kind: recordId.meta({
    title: 'Kind',
    description: 'What it is: one of the kinds of `src/data/actorKinds.ts`, where the edition has that.',
  }),
  role: text.meta({ title: 'Role', description: 'What the paper says of it, in this edition’s words.' }),
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
