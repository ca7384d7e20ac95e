/** What the scripts of every page say. */
export const copying = {
  linkCopied: 'Link copied',
  off: (text: string) => `Copying is switched off here. To copy by hand: ${text}`,
  /** The link to a heading, and a link that copies its address. */
  to: (heading: string) => `Link to “${heading}”`,
  copyLink: (link: string) => `Copy link: ${link}`,
};

/** What a page says where a script of it did not come. */
export const scripts = { notLoaded: 'The script of these controls did not load' };

/** Whose a mark of a chart is. */
export const marks = {
  paper: 'The paper',
  derived: 'Derived here',
  /** Ends the spoken name of a mark whose value is derived. */
  asDerived: ', derived',
};

/** What keys do at a mark. */
export const markKeys = {
  chart: 'Arrow keys: next mark · Space: its card · Enter: its page',
  map: 'Arrow keys: next · Enter: what drives it',
};

/** The buttons and names of a card. */
export const cardBox = {
  copyLink: 'Copy link',
  copied: 'Copied',
  close: 'Close',
  noteBelow: 'The note below',
  strip: 'The paper’s value and those of independent sources',
};

/** What the table of claims says of a choice. */
export const ledger = {
  all: (count: number) => (count === 1 ? 'One claim' : `All ${count} claims`),
  some: (shown: number, all: number) => `${shown} of ${all} claims`,
  unknown: (asked: readonly string[]) => `not in this ledger, so left out: ${asked.join(', ')}`,
  said: (parts: readonly string[]) => parts.join('; '),
};

/** The report of an error in a number. */
export const errorReport = {
  ask: 'What is wrong, and which page says so ',
  copy: 'Copy the report',
  copied: 'Report copied',
  subject: (claim: string) => `Error in ${claim}`,
  /** The lines that name the number, after what the reader says, or after this where that is nothing. */
  whatIsWrong: 'What is wrong, and what says so:',
  number: (printed: string) => `Number: ${printed}`,
  claim: (id: string) => `Claim: ${id}`,
  version: (version: string) => `Version: ${version}`,
  page: (address: string) => `Page: ${address}`,
};

/** What the map of the argument says of a choice. */
export const argumentMap = {
  all: (count: number) => `All ${count} links`,
  some: (shown: number, all: number) => `${shown} of ${all} links`,
  ofNode: (name: string, before: number, after: number) =>
    `${name}: ${before} ${before === 1 ? 'link leads' : 'links lead'} here, ${after} on from it`,
  path: (steps: number) => `path of ${steps}`,
  passedBefore: 'where the path passed before',
  about: (name: string) => `About ${name}`,
  unknown: (asked: readonly string[]) => `not on this map, so left out: ${asked.join(', ')}`,
  said: (parts: readonly string[]) => parts.join('; '),
};

/** What a thing found is called. */
export const searchKinds = {
  page: 'Page',
  section: 'Section',
  paragraph: 'Paragraph',
  claim: 'Claim',
  figure: 'Figure',
  table: 'Table',
  equation: 'Equation',
  image: 'Image',
  actor: 'Actor',
  term: 'Term',
  source: 'Source',
};

/** What the search says of a question. */
export const results = {
  notLoaded: 'The index did not load. Try again, or use the lists below.',
  none: (question: string) => `Nothing found for “${question}”`,
  /** How many there are, how many of them are shown, and whether words of the question had to be given up. */
  count: (found: number, shown: number, all: boolean, question: string) =>
    `${found === 1 ? '1 result' : `${found} results`}${shown < found ? `, the best ${shown} below` : ''}${all ? '' : `. Nothing holds every word of “${question}”; these hold some`}`,
};

/** The words of a search that tell nothing apart, as they stand in every question and every text. */
export const stopWords =
  'a about an and any are as at be been being between but by can could did difference differ do does for from had has have how if in into is it its many may mean meaning means much my no not of on one or our over s should so some t tell than that the their them there these they this those to under up versus vs was we were what when where which while who whom whose why will with would you your';

/** What a reader draws, and what comes of comparing it. */
export const sketching = {
  notDrawn: 'not drawn',
  drawBetween: 'draw the years between',
  yourLine: 'your line',
  nothingToCompare: 'You drew no year that could be compared with the independent series.',
  within: (count: number) =>
    `Your line stays within what the independent series have, in all ${count} ${count === 1 ? 'year' : 'years'} that can be compared.`,
  oneHas: (who: string, value: string) => `${who} has ${value}`,
  theyHave: (low: string, lowWho: string, high: string, highWho: string) =>
    `they have ${low} (${lowWho}) to ${high} (${highWho})`,
  furthest: (year: number, own: string, theirs: string) =>
    `Your line is furthest from the independent series in ${year}: you drew ${own}, ${theirs}.`,
  allOnOneSide: (side: 'above' | 'below', count: number) =>
    `It lies ${side} them in ${count === 1 ? 'that year' : `all ${count} years`} that can be compared.`,
  onBothSides: (count: number, above: number, below: number) =>
    `Of ${count} ${count === 1 ? 'year' : 'years'} that can be compared it lies above them in ${above} and below them in ${below}.`,
};

/** What is offered for selected words. */
export const passages = {
  name: 'The selected passage',
  copyLink: 'Copy link to this passage',
  copyCited: 'Copy with citation',
  cited: 'Copied with citation',
  notLoaded: 'The citations did not load',
  /** From one paragraph to another. */
  span: (first: string, last: string) => `¶¶${first} to ${last}`,
};
