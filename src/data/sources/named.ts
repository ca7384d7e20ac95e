import type { SourceInput } from '#engine/lib/schema/source.ts';

/** Sources that the paper names in its running text, with no entry in its footnotes or its reference list. */
export const named = {
  'h2-report-2025': {
    role: 'named-in-text',
    kind: 'industry-report',
    csl: {
      type: 'report',
      title: 'China Hydrogen Energy Development Report (2025)',
      issued: { 'date-parts': [[2025]] },
    },
    short: 'China Hydrogen Energy Development Report, 2025',
    language: 'zh',
    paragraphs: ['2.1-3'],
    note: 'Named in the text with its title and “(2025)” only; it has no entry in the footnotes or the reference list. The paper names no publisher; press reports of a National Energy Administration report from April 2025 match the figure to rounding, so that report is probably meant.',
  },
  'fcv-report-2025': {
    role: 'named-in-text',
    kind: 'market-research',
    csl: {
      type: 'report',
      title: '2025–2030 China Hydrogen Fuel Cell Vehicle Industry Report',
    },
    short: 'China Hydrogen Fuel Cell Vehicle Industry Report, no date given',
    language: 'zh',
    paragraphs: ['2.1-3'],
    note: 'Named in the text by its title only; it has no entry in the footnotes or the reference list. The years belong to the title; no publisher or date is printed, and the report was not found.',
  },
  'sne-2025': {
    role: 'named-in-text',
    kind: 'market-research',
    csl: {
      type: 'report',
      title: '[Shares of the global market for electric vehicle batteries]',
      author: [{ literal: 'SNE Research' }],
    },
    short: 'SNE Research, no title or date given',
    language: 'ko',
    paragraphs: ['2.1-1', '5.1-1'],
    note: 'The paper names only the firm, without a title or a date: the words in square brackets are ours, and the language is that of the firm’s country. In section 2.1 a footnote leads to a press report that carries the firm’s figure; in section 5.1 there is neither a footnote nor a year. Press reports of the firm’s release of 11 February 2025, on the year 2024, give both figures.',
  },
} as const satisfies Record<string, SourceInput>;
