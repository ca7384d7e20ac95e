import { z } from 'astro/zod';
import { recordId, text } from './text.ts';

/** The head of the front page: what the paper claims and what came of checking it, beside the figure that shows it. */
export const hero = z.strictObject({
  line: text.meta({
    title: 'Line',
    description: 'What the edition is, in a few words above the sentence.',
  }),
  says: text.meta({
    title: 'Says',
    description:
      'One sentence: first what the paper claims, then what came of checking it. `{claim-id}` stands for the value of a claim.',
  }),
  figure: recordId.meta({
    title: 'Figure',
    description: 'The figure drawn beside it, by id: its first view is shown.',
  }),
});

/** The head of the front page, as the edition declares it. */
export type Hero = Readonly<z.output<typeof hero>>;
