import { editionMeta } from '#engine/lib/schema/editionMeta.ts';

/**
 * A document of a thousand words and three charts, made up to measure what a visit of a page costs: other systems build the same, so
 * that what they send can be compared.
 */
export const meta = editionMeta.parse({
  paper: {
    title: 'Counting loans, visits and exchanges',
    type: 'article-journal',
    authors: [{ family: 'Doe', given: 'Jan' }],
    inShort:
      'Small counts of an imagined county, this made-up document says, are easy to draw once and to send drawn.',
    container: 'Journal of Examples',
    published: '2024-03',
    language: 'en',
  },
  edition: {
    name: 'Loans, visits and exchanges',
    description: 'A made-up document that pages are measured with: nobody counted any of its numbers.',
    version: '1.0.0',
    date: '2026-11-28',
  },
});
