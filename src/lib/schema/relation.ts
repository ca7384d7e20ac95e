import { z } from 'astro/zod';
import { paragraphId, recordId } from './id.ts';
import { words } from './text.ts';

/** One step of the paper's argument: somebody or something does something to another. */
export const relation = z.strictObject({
  /** An actor, a term or a concept, by id. */
  from: recordId,
  to: recordId,
  kind: z.enum([
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
  ]),
  /** The verb of the sentence, as our restatement puts it: “requested one chip from”. */
  verb: words,
  paragraph: paragraphId,
});

/** How a relation is written down in `src/data/relations.ts`. */
export type RelationInput<NodeId extends string = string> = Omit<z.input<typeof relation>, 'from' | 'to'> & {
  from: NodeId;
  to: NodeId;
};

/** A relation, as the rest of the edition reads it. */
export type Relation = Readonly<z.output<typeof relation>> & { readonly id: string };
