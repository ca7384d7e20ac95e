import { framework as schema } from '#engine/lib/schema/framework.ts';

/** How the paper's argument is told: its parts in groups, and the figure that draws it. */
export const framework = schema.parse({
  says: 'How the paper argues: technology changes industry, industry drives technology, and institutions hold the two together.',
  description:
    'The paper’s argument as a map: two chains that drive each other, the institutions that hold them, and every step with its paragraph.',
  figure: 'framework',
  groups: [
    {
      role: 'innovation-chain',
      title: 'Innovation chain: what technology brings',
      short: 'Innovation chain',
    },
    {
      role: 'industrial-chain',
      title: 'Industrial chain: what industry brings',
      short: 'Industrial chain',
    },
    { role: 'loop', title: 'The loop from market to technology and back' },
    { role: 'force', title: 'The three forces of the abstract' },
    {
      role: 'mechanism',
      title: 'Mechanisms: section 4, which does not count them, in this edition’s grouping',
      short: 'Mechanisms',
    },
    { role: 'recommendation', title: 'The recommendations of section 5' },
    { role: 'outcome', title: 'What it is all for' },
  ],
});
