/** What sort of place a source is. */
export const sourceKinds = {
  'official-statistics': 'official statistics',
  'government-page': 'government page',
  'industry-report': 'industry report',
  'market-research': 'market research',
  'trade-press': 'trade press',
  'general-press': 'general press',
  'social-media': 'social media',
  scholarly: 'scholarly',
};

/** The ways in which a paper gives a source, as headings of their lists. */
export const sourceRoles = {
  footnote: 'Footnotes',
  'named-in-text': 'Named in the text',
  reference: 'References',
};

/** How a source is printed for reading. */
export const sources = {
  within: (container: string) => `in ${container}`,
  pages: (pages: string) => `${pages.includes('-') ? 'pp.' : 'p.'} ${pages.replace('-', '–')}`,
  inLanguage: (language: string) => `in ${language}`,
};
