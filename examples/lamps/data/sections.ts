import { parseOutline } from '#engine/lib/edition/parseOutline.ts';

/** The outline of the made-up paper: an abstract, three sections, one of them three deep, and an appendix. */
export const { sectionNumbers, sections } = parseOutline([
  {
    number: '0',
    title: 'Abstract',
    short: 'Abstract',
    says: 'People slept longer once the lamps were warmer.',
    paragraphs: ['0-1'],
  },
  {
    number: '1',
    title: 'Introduction',
    short: 'Introduction',
    says: 'Light at night delays sleep, and of small towns little is known.',
    paragraphs: ['1-1'],
  },
  {
    number: '2',
    title: 'Methods',
    short: 'Methods',
    says: 'Four towns changed their lamps one after the other, and people wore wristbands.',
    paragraphs: ['2-1'],
  },
  {
    number: '2.1',
    title: 'Sample',
    short: 'Sample',
    says: 'The sample is drawn from the towns’ registers.',
    paragraphs: ['2.1-1'],
  },
  {
    number: '2.1.1',
    title: 'Who is left out',
    short: 'Who is left out',
    says: 'Who works at night is left out.',
    paragraphs: ['2.1.1-1'],
  },
  {
    number: '2.2',
    title: 'Model',
    short: 'Model',
    says: 'The model compares sleep before and after.',
    paragraphs: ['2.2-1'],
  },
  {
    number: '3',
    title: 'Results',
    short: 'Results',
    says: 'Sleep grew longer, and waking rarer.',
    paragraphs: ['3-1', '3-2'],
  },
  {
    number: 'A',
    title: 'Robustness',
    short: 'Robustness',
    says: 'Another model comes to nearly the same.',
    paragraphs: ['A-1'],
  },
  {
    number: 'A.1',
    title: 'Without the largest town',
    short: 'Three towns',
    says: 'Without the largest town the result stays.',
    paragraphs: ['A.1-1'],
  },
]);
