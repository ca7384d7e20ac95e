import { z } from 'astro/zod';
import { recordId, sectionNumber, text } from './text.ts';

/** A part of the paper's argument that relations join: a scenario, a mechanism, an institution, a recommendation. */
export const concept = z.strictObject({
  name: text.meta({ title: 'Name', description: 'As the framework prints it.' }),
  role: recordId.meta({
    title: 'Role',
    description: 'Where it stands in the framework: a role that `src/data/framework.ts` names.',
  }),
  section: sectionNumber.meta({
    title: 'Section',
    description: 'The section of the paper that develops it.',
  }),
  says: text.meta({ title: 'Says', description: 'What the paper says of it, in this edition’s words.' }),
});

/** A concept, as the rest of the edition reads it. */
export type Concept<Id extends string = string> = Readonly<z.output<typeof concept>> & { readonly id: Id };
