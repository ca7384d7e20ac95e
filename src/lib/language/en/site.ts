/** The pages that every page leads to. */
export const mainPages = {
  read: 'Read',
  framework: 'Framework',
  figures: 'Figures',
  explore: 'What if',
  evidence: 'Evidence',
  /** The same among the pages of the evidence. */
  checks: 'Checks',
  search: 'Search',
  claims: 'Claims',
  sources: 'Sources',
  actors: 'Actors',
  terms: 'Terms',
  paper: 'The paper on one page',
  data: 'Data',
  cite: 'Cite',
  about: 'About',
  changes: 'Changes',
  front: 'Front page',
};

/** Pages at addresses that were moved. */
export const moved = {
  title: (to: string) => `Moved to ${to}`,
  description: (to: string) => `This page has moved to ${to}.`,
  heading: 'This page has moved',
  isNow: (link: string) => `It is now ${link}.`,
  idIsNow: (id: string, link: string) => `${id} is now ${link}`,
  note: (link: string) => `What stood at this address is now at ${link}.`,
};

/** A paragraph of a section, as a list of addresses has it. */
export const paragraphOf = (section: string, number: string) => `${section}, paragraph ${number}`;

/** What is found: words before what is not the paper's, words that lead to it, and the pages that stand for no record. */
export const finding = {
  voices: {
    'as-stated': '',
    derived: 'Derived here: ',
    context: 'Not in the paper, from independent sources: ',
  },
  paper: 'doi author wrote written paper',
  section: (number: string) => [`section ${number}`, `chapter ${number}`],
  paragraph: (number: string) => `paragraph ${number}`,
  figure: (number: number) => [`figure ${number}`, `fig ${number}`],
  figureNames: 'chart',
  equation: (number: number | string) => [`equation ${number}`, `eq ${number}`],
  equationNames: 'formula',
  image: (kind: string, number: number | string) => [`${kind} ${number}`, `image ${number}`],
  sourceNames: 'doi',
  pages: {
    cite: (figures: boolean) => ({
      title: 'How to cite',
      text: `The paper, this edition, a number${figures ? ' or a figure' : ''}, as text and for a reference manager.`,
      names: 'citation citing reference bibtex ris apa zotero doi',
    }),
    data: (figures: boolean) => ({
      title: 'Data to download',
      text: `Every table as CSV and JSON, with what each column holds;${figures ? ' all pictures;' : ''} the whole edition in one archive.`,
      names: 'dataset file schema license licence zip png svg api spreadsheet excel',
    }),
    evidence: (checks: boolean) => ({
      title: checks ? 'Evidence: what independent sources say' : 'Evidence: what the numbers rest on',
      text: checks
        ? 'Which numbers were checked against independent sources, and what came of it: disputed, refined, confirmed, not checked.'
        : 'How firm the numbers are, and in which state the sources are.',
      names: 'fact check verdict verified wrong contradicted uncertain trust',
    }),
    claims: {
      title: 'All claims',
      text: 'Every number and claim of the paper in one table, to filter and to sort.',
      names: 'numbers figures values statistics list ledger',
    },
    sources: {
      title: 'Sources',
      text: 'All that the paper names as its sources, with the claims that rest on each.',
      names: 'references bibliography literature works',
    },
    figures: {
      title: 'All figures',
      text: 'Every chart of this edition.',
      names: 'charts graphs diagrams pictures gallery',
    },
    framework: {
      title: 'The framework',
      text: 'The parts of the paper’s argument and how each leads to others, as a diagram to explore.',
      names: 'model theory argument map',
    },
    explore: {
      title: 'What if',
      text: 'Assume what the paper leaves open and see what follows.',
      names: 'assumption scenario explore interactive',
    },
    actors: (says: string) => ({
      title: 'Actors',
      text: `${says.charAt(0).toUpperCase()}${says.slice(1)} that the paper names.`,
      names: 'companies organisations organizations who',
    }),
    terms: {
      title: 'Terms',
      text: 'What the words of the paper mean.',
      names: 'glossary definitions dictionary',
    },
    paper: {
      title: 'The paper on one page',
      text: 'The whole restatement, to read, to search and to print.',
      names: 'full text pdf print',
    },
    changes: {
      title: 'Changes',
      text: 'What changed from version to version of this edition.',
      names: 'history corrections errata updates releases news',
    },
    about: {
      title: 'About this edition',
      text: 'What a living edition is, how it marks how certain a number is, what it adds to the paper and what it does not claim.',
      names: 'method editor licence rights accessibility uncertain certainty qualifier sign symbol',
    },
  },
};

/** What changed from version to version, and the copies that are kept of old ones. */
export const releases = {
  /** What may change of a claim. */
  aspects: {
    claim: 'claim',
    value: 'value',
    unit: 'unit',
    qualifier: 'qualifier',
    verdict: 'verdict',
    scope: 'scope',
    kind: 'kind',
    voice: 'voice',
    paragraph: 'paragraph',
    section: 'section',
    sources: 'source',
    actors: 'actor',
    checks: 'check',
    notes: 'note',
    note: 'note',
    context: 'origin',
    locator: 'place in the paper',
    period: 'time',
    formula: 'formula',
    interval: 'interval',
    rounding: 'rounding',
    wording: 'wording',
  },
  /** How a record is written down, to be compared with another version of it. */
  withoutEnd: 'without end',
  formula: (formula: string, inputs: readonly string[], from: string, decimals: number) =>
    `${formula}, from ${inputs.join(', ')} (${from}), to ${decimals} decimals`,
  beside: (claim: string | undefined) => `beside ${claim}`,
  rank: (rank: number) => `rank ${rank}`,
  toDecimals: (digits: string, decimals: number) => `${digits} (to ${decimals} decimals)`,
  valueUnchanged: 'value unchanged',
  takenOut: (what: string) => `${what} taken out`,
  added: (what: string) => `${what} added`,
  changed: (what: string) => `${what} changed`,
  changedFrom: (what: string, from: string, to: string) => `${what} changed from ${from} to ${to}`,
  frozen: (version: string, date: string) => `Version ${version}, ${date}, kept as it was.`,
  frozenName: 'Version of this page',
  newest: 'The newest version of this page',
};
