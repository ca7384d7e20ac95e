/** The cards of numbers, sources, actors and terms. */
export const cards = {
  sourceKind: {
    footnote: (number: number | undefined) => `Footnote ${number}`,
    reference: () => 'Reference',
    'named-in-text': () => 'Source named in the text',
  },
  kind: 'Kind',
  kindAndLanguage: (kind: string, language: string) => `${kind}, in ${language}`,
  address: 'Address',
  givenIn: 'Given in',
  aboutSource: 'About this source',
  itsAddress: 'Its address',
  series: 'Not in the paper: an independent series',
  publisher: 'Publisher',
  licence: 'Licence',
  break: 'Break',
  breakBefore: (at: string, says: string) => `Before ${at}: ${says}`,
  everything: 'Everything about it',
  inLanguage: (language: string) => `In ${language}`,
  namedIn: 'Named in',
  term: 'Term',
  usedIn: 'Used in',
  inGlossary: 'In the glossary',
  part: 'Part of the argument',
  leadsHere: 'What leads here',
  leadsTo: 'What it leads to',
  /** A relation before a part, and one after it. */
  doesIt: (name: string, verb: string) => `${name} ${verb} it`,
  does: (verb: string, name: string) => `${verb} ${name}`,
  ourReading: ' (our reading)',
  inFramework: 'In the framework',
  read: (section: string) => `Read ${section}`,
  voices: {
    paper: 'The paper says',
    independent: 'Not in the paper: an independent source says',
    derived: 'Not in the paper: derived here from its values',
    derivedWithOthers: 'Not in the paper: derived here with independent values',
  },
  period: 'Period',
  appliesTo: 'Applies to',
  formula: 'Formula',
  interval: 'Interval',
  source: 'Source',
  beside: 'Beside',
  /** Before the value of the paper that an independent one stands beside. */
  thePapers: 'the paper’s ',
  fullRecord: 'Full record',
  paragraph: (id: string) => `Paragraph ${id}`,
  besideParagraph: (id: string) => `Beside paragraph ${id}`,
  /** Before the values that one is computed from. */
  computedFrom: 'computed from ',
  ownResult: 'the paper’s own result',
  noSource: 'the paper gives none',
  passesOn: (name: string) => `, which passes on figures of ${name}`,
  addressAtFault: ', its printed address is at fault',
  more: (count: number) => ` and ${count} more`,
};

/** How parts of the edition are called with their numbers. */
export const parts = {
  figure: (number: number | string) => `Figure ${number}`,
  figureTitle: (number: number | string, title: string) => `Figure ${number}: ${title}`,
  table: (number: number | string) => `Table ${number}`,
  tableTitle: (number: number | string, title: string) => `Table ${number}: ${title}`,
  tableHeading: (number: number | string, title: string) => `Table ${number}. ${title}`,
  equation: (number: number | string) => `Equation ${number}`,
  equationHeading: (number: number | string, says: string) => `Equation ${number}. ${says}`,
  /** @param kind what the paper calls it: “Plate” */
  image: (kind: string, number: number | string) => `${kind} ${number}`,
  imageTitle: (kind: string, number: number | string, title: string) => `${kind} ${number}: ${title}`,
  imageHeading: (kind: string, number: number | string, title: string) => `${kind} ${number}. ${title}`,
  figureHeading: (number: number | string, title: string) => `Figure ${number}. ${title}`,
  section: (number: string) => `Section ${number}`,
  paragraph: (number: string) => `¶${number}`,
};

/** Kinds of actors whose id is no word for them. */
export const actorKinds: Readonly<Record<string, string>> = {};
