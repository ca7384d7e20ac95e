import { editionMeta } from '#engine/lib/schema/editionMeta.ts';

/** A paper that was made up to show what an edition can hold, and this edition of it. Nobody measured any of its numbers. */
export const meta = editionMeta.parse({
  paper: {
    title: 'Warm street lamps and sleep: a made-up study of four towns',
    type: 'article-journal',
    authors: [
      {
        family: 'Lin',
        given: 'Xiao',
        'static-ordering': true,
        orcid: '0000-0002-1825-0097',
        affiliations: ['Department of Public Health, University of Nowhere'],
      },
      {
        family: 'Nováková',
        given: 'Anna',
        orcid: '0000-0001-5109-3700',
        affiliations: ['Department of Public Health, University of Nowhere', 'Example Institute of Sleep'],
      },
      { family: 'Wang', given: 'An', 'static-ordering': true },
    ],
    inShort:
      'After the lamps of four towns were changed for warmer ones, this made-up paper says, people slept longer and woke less often.',
    container: 'Journal of Examples',
    volume: '7',
    issue: '2',
    pages: '22-31',
    published: '2024-03',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    keywords: ['sleep', 'street lighting', 'made-up data'],
    language: 'en',
  },
  edition: {
    name: 'Lamps and sleep, a living edition',
    description:
      'A living edition of a paper that was made up, to show what one can hold: nobody measured any of its numbers.',
    version: '1.0.0',
    date: '2026-11-28',
  },
});
