import { z } from 'astro/zod';
import { paragraphId, recordId, text } from './text.ts';

/** One step of the paper's argument: somebody or something does something to another. */
export const relation = z.strictObject({
  from: recordId.meta({
    title: 'From',
    description: 'Who or what acts: an actor, a term or a concept, by id.',
  }),
  to: recordId.meta({
    title: 'To',
    description: 'Upon whom or what: an actor, a term or a concept, by id.',
  }),
  kind: z
    .enum([
      'drives',
      'enables',
      'supplies',
      'validates',
      'finances',
      'regulates',
      'guides',
      'partners-with',
      'part-of',
      'owns',
      'develops',
      'feeds-back',
      'recommends',
    ])
    .meta({ title: 'Kind', description: 'What sort of step it is.' }),
  verb: text.meta({
    title: 'Verb',
    description: 'The verb of the sentence, so that from, verb and to read as one.',
  }),
  paragraph: paragraphId.meta({
    title: 'Paragraph',
    description: 'Paragraph of the paper that says it, or on which this edition’s reading rests.',
  }),
  inferred: z.boolean().default(false).meta({
    title: 'Inferred',
    description:
      'Whether it is this edition’s reading: the paragraph bears on it and does not state it. Marked wherever it is shown.',
  }),
});

/** How a relation is written down in `src/data/relations.ts`. */
export type RelationInput<NodeId extends string = string> = Omit<z.input<typeof relation>, 'from' | 'to'> & {
  from: NodeId;
  to: NodeId;
};

/** A relation, as the rest of the edition reads it. */
export type Relation = Readonly<z.output<typeof relation>> & { readonly id: string };
