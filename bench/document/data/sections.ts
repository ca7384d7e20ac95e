import { parseOutline } from '#engine/lib/edition/parseOutline.ts';

/** The outline of the document: one page, in four parts after its first paragraph, and an appendix with what its charts draw. */
export const { sectionNumbers, sections } = parseOutline([
  {
    number: '1',
    title: 'Counting loans, visits and exchanges',
    short: 'Counting',
    says: 'Small counts are easy to draw once, and to send drawn.',
    paragraphs: ['1-1'],
  },
  {
    number: '1.1',
    title: 'Ten branches compared',
    short: 'Ten branches',
    says: 'The branch with the longest hours lends most.',
    paragraphs: ['1.1-1', '1.1-2', '1.1-3'],
  },
  {
    number: '1.2',
    title: 'Ten years of visits',
    short: 'Ten years',
    says: 'Visits rose, fell during the repairs, and came back.',
    paragraphs: ['1.2-1', '1.2-2', '1.2-3'],
  },
  {
    number: '1.3',
    title: 'Who lends to whom',
    short: 'Who lends',
    says: 'Thirty places exchange books.',
    paragraphs: ['1.3-1', '1.3-2', '1.3-3'],
  },
  {
    number: '1.4',
    title: 'What a reader should take away',
    short: 'To take away',
    says: 'What is known in advance need not be computed while a visitor waits.',
    paragraphs: ['1.4-1', '1.4-2'],
  },
  {
    number: 'A',
    title: 'The counts',
    short: 'The counts',
    says: 'What the charts are drawn from.',
    paragraphs: ['A-1', 'A-2'],
  },
]);
