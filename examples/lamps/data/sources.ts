import { parseRecords } from '#engine/lib/edition/parseRecords.ts';
import { source } from '#engine/lib/schema/source.ts';

/** What the made-up paper cites: a register and a book that do not exist. */
export const sources = parseRecords('source', source, {
  register: {
    role: 'footnote',
    number: 1,
    kind: 'official-statistics',
    csl: {
      type: 'dataset',
      title: '四镇户籍登记（虚构）',
      author: [{ literal: '示例登记局' }],
      issued: { 'date-parts': [[2023]] },
      publisher: '示例登记局',
    },
    short: '示例登记局，2023',
    language: 'zh',
    paragraphs: ['2.1-1'],
  },
  'ng-2019': {
    role: 'reference',
    kind: 'scholarly',
    csl: {
      type: 'chapter',
      title: 'Light at night',
      author: [
        { family: 'Ng', given: 'A.' },
        { family: 'Doe', given: 'J.' },
      ],
      'container-title': 'A made-up handbook of sleep',
      editor: [{ family: 'Roe', given: 'R.' }],
      issued: { 'date-parts': [[2019]] },
      page: '11-29',
      publisher: 'Example Press',
    },
    short: 'Ng 和 Doe，2019',
    language: 'en',
    paragraphs: ['1-1'],
  },
});
