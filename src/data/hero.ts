import { hero as schema } from '#engine/lib/schema/hero.ts';
import { meta } from './meta.ts';

/** The head of the front page. */
export const hero = schema.parse({
  line: `A ${meta.paper.published?.slice(0, 4)} paper, checked number by number`,
  says: 'Technology and industry drive each other forward, the paper argues: new energy vehicles went from {nev-penetration-2015} of China’s market in {nev-penetration-year-start} to {nev-penetration-2024} in {nev-penetration-year-end}; independent sources put that last share at {caam-nev-share-2024} to {iea-ev-share-cn-2024}.',
  figure: 'nev-penetration',
});
