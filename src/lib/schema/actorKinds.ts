import { z } from 'astro/zod';
import { listOf, recordId, text } from './text.ts';

/** What acts in the paper: the kinds of actors, in groups as their page lists them. */
export const actorKinds = z.strictObject({
  says: text.meta({
    title: 'Says',
    description: 'What they are together, as in “the 12 … that the paper names”: “firms and funds”.',
  }),
  groups: z
    .array(
      z.strictObject({
        id: recordId.meta({ title: 'Id', description: 'The place of the group on its page.' }),
        title: text.meta({ title: 'Title', description: 'Heading over the group.' }),
        kinds: listOf(recordId).min(1).meta({
          title: 'Kinds',
          description: 'The kinds of actors in it; words joined by hyphens, as they are printed with spaces.',
        }),
      }),
    )
    .refine((groups) => {
      const kinds = groups.flatMap((group) => group.kinds);
      return new Set(kinds).size === kinds.length;
    }, 'has a kind in two groups: keep one')
    .meta({ title: 'Groups', description: 'In the order of the page.' }),
});

/** The kinds of actors, as the edition declares them. */
export type ActorKinds = Readonly<z.output<typeof actorKinds>>;
