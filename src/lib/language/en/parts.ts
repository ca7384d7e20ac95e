/** The label of a remark of the editor's. */
export const notes = {
  note: 'Note',
  named: (title: string) => `Note: ${title}`,
  /** Which paragraphs it is about, before its date. */
  places: 'Paragraph {places}. ',
  dated: (date: string) => `Note of ${date}.`,
  /** The independent pages that it rests on, after what it says. */
  restsOn: 'It rests on {pages}.',
};

/** Fact checks at their places. */
export const factChecks = {
  named: (verdict: string) => `Fact check: ${verdict}`,
  atPlace: (date: string) => `[What it rests on](basis). Checked ${date}.`,
  restsOn: (count: number) =>
    count === 1 ? 'The page that it rests on' : `The ${count} pages that it rests on`,
  checked: (date: string, fromCopies: boolean) =>
    `Checked ${date}${fromCopies ? ', from stored copies of these pages' : ''}.`,
  sought: (date: string, where: string) => `Looked for ${date}: ${where}.`,
  considered: (date: string) => `Considered ${date}.`,
  /** Opens the pages of a check. */
  open: (verdict: string) => `${verdict}. What it rests on`,
};

/** The filter of the evidence map. */
export const evidenceFilter = {
  name: 'Filter of the map',
  claimsOf: 'Claims of',
  allSections: 'all sections',
  says: ({ exact, all, unsourced }: { exact: number; all?: number; unsourced?: number }) =>
    `${exact || 'None'} of ${all ?? 'them'} ${exact > 1 ? 'are' : 'is'} stated without a hedge${unsourced ? `, ${unsourced} ${unsourced === 1 ? 'has' : 'have'} no source in the paper` : ''}.`,
};

/** How faithful the edition is. */
export const fidelity = {
  all: (count: number) => `all ${count}`,
  some: (count: number, all: number) => `${count} of ${all}`,
  points: (series: number, points: number) => `${series}, ${points} points`,
  claims: 'Claims traced to their paragraph, or the build stops',
  paragraphs: 'Paragraphs restated, or the build stops',
  footnotes: 'Footnotes linked',
  references: 'References that the text cites',
  citations: 'Citations linked',
  unsourced: 'Claims about the world without a source in the paper',
  compared: 'Claims about the world compared with other sources',
  independent: 'Independent values beside them',
  series: 'Independent series',
};

/** The lenses, as a list over all claims and as a choice on a page. */
export const lensChoice = {
  everything: 'Everything',
  allClaims: (count: number) => `<b>Everything</b>: all ${count} claims of the paper about the world.`,
  ownResults: 'The paper’s own results count as having one.',
  within: (label: string, count: number, all: number, meaning: string) =>
    `<b>${label}</b>: ${count} of ${all}. ${meaning}`,
  everyPage:
    'Every page with claims can be read so: “Show” at its head lets the rest step back. It says what stands behind a claim, not whether it is right.',
  name: 'Show only',
  show: 'Show',
  all: 'everything',
  /** Without script, before links to each of them. */
  ofAll: 'Of all claims: ',
};

/** What stands around a figure. */
export const figureParts = {
  restsOn: (count: number) => `Rests on ${count} sources, each named with its claims. `,
  sources: 'Sources, as the paper gives them: {sources}. ',
  paperTables: 'Numbers of the paper: {tables}.',
  drawnIn: 'Drawn in {figures}.',
  noneForOthers: 'For the other values the paper gives none. ',
  ownResults: 'The paper’s own results. ',
  someOwnResults: 'Some values are the paper’s own results. ',
  noSource: 'The paper gives no source. ',
  howToRead: 'How to read this chart',
  drawnForPaper: 'Drawn for the whole paper.',
  drawnFor: (called: string, title: string) =>
    `Drawn for ${called.replace(/ .*/, '')} [${called.replace(/^\S+ /, '')}, ${title}](section).`,
  data: 'Data: ',
  picture: 'Picture: ',
  copyLink: 'Copy link',
  page: 'Page of this figure',
  tablePage: 'Page of this table',
  tableNeighbours: 'Tables before and after',
  cite: 'Cite',
  table: 'Table',
  valuesOf: (figure: number) => `Values of figure ${figure}`,
  ourAssumption: 'Our assumption',
  independent: 'Independent sources: {series}.',
  andOtherViews: (figure: number, views: boolean) =>
    `Figure ${figure}: sources${views ? ', table and other views' : ' and table'}`,
  toEmbed: (figure: number) => `Figure ${figure}, to embed`,
  fromEdition: (version: string) => `From {edition}, version ${version}.`,
};

/** The map of the argument, to explore. */
export const explorer = {
  name: 'Explore the map',
  choose: 'Part, actor or term',
  chooseOne: 'choose one',
  actors: 'Actors',
  terms: 'Terms',
  section: 'Section',
  all: 'all',
  reset: 'Reset',
  leadsHere: 'What leads here',
  nothingLeadsHere: 'Nothing leads here.',
  heading: 'What drives what',
  help: 'Choose a part, here or in the diagram, to see what drives it and what it drives, and follow the argument step by step.',
  leadsTo: 'What it leads to',
  leadsToNothing: 'It leads to nothing here.',
  path: 'Your path',
  undo: 'Undo the last step',
  loop: 'Follow the paper’s loop',
  ourReading: '(our reading)',
};

/** What stands in and around running text. */
export const prose = {
  backToText: 'Back to the text',
  footnote: (number: number | undefined) => `Footnote ${number}`,
  footnotesOf: (section: string) => `Footnotes of ${section}`,
  footnotes: 'Footnotes',
  toParagraph: (number: string) => `Link to paragraph ${number}`,
  paragraph: (number: string, part?: number) => `Paragraph ${number}${part ? `, part ${part}` : ''}`,
  figure: (number: number) => `figure ${number}`,
  toTable: (number: number | string) => `table ${number}`,
  equation: (number: number | string) => `equation ${number}`,
  image: (kind: string, number: number | string) => `${kind.toLowerCase()} ${number}`,
  formulaOf: (number: number | string) => `Formula of equation ${number}`,
  toEquation: (number: number | string) => `Link to equation ${number}`,
  fullSize: (image: string) => `${image} in its full size`,
  takenFrom: 'Where it was taken from',
  noteNamed: (letter: string) => `Remark ${letter}`,
  remark: 'Remark at the end of the section',
  aboutSource: 'About this source',
  table: 'Table',
  contents: 'Contents',
  onThisPage: 'On this page',
  toSection: (called: string) => `Link to ${called}`,
  /** A citation in a sentence, and in brackets. */
  cited: (names: string, year: string) => `${names} (${year})`,
  citedInBrackets: (names: string, year: string) => `${names}, ${year}`,
  brackets: ['(', ')'],
};

/** An independent series in the list of them. */
export const seriesEntry = {
  points: (count: number) => `${count} points`,
  facts: (publisher: string, vintage: string, points: number, time: string, unit: string) =>
    `${publisher}, ${vintage}; ${points} points, ${time}; in ${unit}.`,
  read: (date: string) => `read ${date}.`,
  licence: (name: string, says: string) => `Licence: ${name}. ${says}`,
  break: (at: string, says: string) => `Break before ${at}: ${says}`,
};

/** A source of the paper in the list of them. */
export const sourceEntry = {
  inLanguage: (language: string) => `in ${language}`,
  passesOn: (name: string) => `passes on figures of [${name}](actor)`,
  sameAs: (name: string) => `the same publication as [${name}](same)`,
  address: 'Address',
  printedAs: 'Printed as {address}. ',
  ambiguous: (names: string, year: string, paragraph: string) =>
    `The citation “(${names}, ${year})” in ¶${paragraph} fits more than one entry. `,
  nowhere: 'Listed, but cited nowhere in the text.',
  inParagraph: 'In paragraph',
  citedIn: 'Cited in paragraph',
  givenIn: 'Given in paragraph',
  supports: 'Supports ',
};

/** The table of the sources' state. */
export const sourceHealth = {
  name: 'State of the sources',
  heads: ['Source', 'Kind, language', 'Address or identifier', 'What to know'],
  address: 'Address',
  deadLink: 'dead link',
  none: 'none',
  printedAs: 'printed as ',
};

/** What-ifs, and what a reader draws. */
export const whatIfs = {
  assumptions: (title: string) => `Assumptions: ${title}`,
  reset: 'Reset',
  copyState: 'Copy link to this state',
  follows: 'What follows.',
  yourLine: (title: string) => `Your line: ${title}`,
  nothingBetween: (first: string, year: number, last: string, lastYear: number) =>
    `${first}, ${year}; ${last}, ${lastYear}; nothing between.`,
  keys: 'Your line: left and right choose a year, up and down its value',
  notDrawn: (year: number | undefined) => `${year}: not drawn`,
  draw: (unit: string) => `Draw with pointer or finger, or give the years${unit ? ` in ${unit}` : ''}`,
  reveal: 'Show the independent series',
  again: 'Start again',
  sameIn: (figure: number) => `The same stands, with its table, in [figure ${figure}](figure).`,
};
