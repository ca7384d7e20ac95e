import { listIn } from '../lists.ts';

const list = /* @__PURE__ */ listIn('en-GB');

/** Files that hold the whole edition, or lead through it: what each is called, and what it is for. */
export const wholeDownloads = {
  edition: {
    name: 'Everything',
    says: 'This site with all its data, to read without a network: unpack it and open index.html.',
  },
  pdf: (figures: boolean, checks: boolean) => ({
    name: 'The paper on one page',
    says: `The restatement${figures ? ' with its figures' : ''} as a tagged PDF, to print or to annotate${checks ? '; without the editor’s checks' : ''}.`,
  }),
  epub: (figures: boolean, claims: boolean, checks: boolean) => ({
    name: 'The paper as an e-book',
    says: `The restatement${figures ? ' with its figures' : ''} as EPUB 3${claims ? `; each number leads to a note with its qualifier, source${checks ? ' and check' : ''}` : ''}.`,
  }),
  dataPackage: {
    name: 'Data package',
    says: 'Describes every CSV to a program: columns, types, units, allowed values, keys. Follows Data Package 2.0.',
  },
  bibtex: {
    name: 'Reference list, BibTeX',
    says: 'The list of references of the paper, for a reference manager.',
  },
  ris: { name: 'Reference list, RIS', says: 'The same for managers that do not read BibTeX.' },
  csl: { name: 'Reference list, CSL-JSON', says: 'The same for Zotero, pandoc and citeproc.' },
  preview: (numbers: boolean) => ({
    name: 'Preview',
    says: `Title, author${numbers ? ' and the numbers of the front page' : ' and version'} as a picture of 1200 × 630 pixels, to show with a link.`,
  }),
  anchors: {
    name: 'Addresses',
    says: 'Everything that another site can link to: id, kind, title, address.',
  },
  llms: {
    name: 'Guide for language models',
    says: 'Which files to read, and how not to misread a value.',
  },
};

/** The size of a file. */
export const bytes = (count: number) => `${count} bytes`;

/** The tables of the edition as CSV. */
export const tables = {
  actors: (kinds: string) => ({
    title: 'Actors',
    description: `${kinds.charAt(0).toUpperCase()}${kinds.slice(1)} that the paper names.`,
  }),
  terms: (language: string | undefined) => ({
    title: 'Terms',
    description: `The glossary: terms of the paper with definitions${language ? ` and ${language} equivalents, both` : ','} this edition’s.`,
  }),
  /** @param others what there is besides the paper's own */
  claims: (others: readonly string[]) => ({
    title: 'Claims',
    description: `Every quantity, date, rank, target and superlative of the paper${others.length > 0 ? `, ${others.length > 1 ? list(others) : `and ${others[0]}`}; status says which` : ''}. A number means what its qualifier says: with more-than it is a lower bound, with less-than an upper one.`,
  }),
  sources: {
    title: 'Sources',
    description:
      'Every source of the paper: footnotes, reports named in its text, and the reference list. What is not known is left out.',
  },
  nodes: {
    title: 'Argument: nodes',
    description: 'The parts of the paper’s argument, and the actors and terms that it joins to them.',
  },
  edges: {
    title: 'Argument: edges',
    description:
      'Every step of the paper’s argument, from one node to another, with its paragraph; what the paper does not state itself is marked as inferred.',
  },
  checks: {
    title: 'Checks',
    description:
      'What independent sources say of the paper’s claims: the editor’s comparison, never the paper’s.',
  },
  evidence: { title: 'Evidence', description: 'What each check rests on, page by page.' },
  independentSources: {
    title: 'Independent sources',
    description: 'The pages that the checks and the series rest on. None is a source of the paper.',
  },
  notes: {
    title: 'Notes',
    description:
      'The editor’s remarks on places where the paper does not agree with itself or leaves something open.',
  },
};

/** The records of the edition as JSON, and the data as a whole. */
export const documents = {
  argument: 'Argument',
  whatFollows: 'what follows from them by arithmetic',
  valuesBeside: 'independent values beside them',
  independentSeries: 'Independent series',
  paperTables: 'Tables',
  ofEdition: (title: string) => `${title} of the edition`,
  data: (edition: string) => `${edition}: data`,
  editors: (edition: string) => `Editors of ${edition}`,
  dataset:
    'Every quantity, date, rank, target and superlative of the paper as a record, with qualifier, unit, period, scope and sources; its sources and its argument.',
  rights: 'Rights in text and data',
  breakBefore: (at: string, says: string) => ` Break before ${at}: ${says}`,
  /** Before the words of a drawing, in the Markdown of a page. */
  chart: (says: string) => `Chart: ${says}`,
};

/** The paper as an e-book. */
export const book = {
  edition: (name: string, version: string) => `${name}, version ${version}`,
  says: 'A restatement, not the paper’s own words. ¶ marks a paragraph of the paper; what stands beside a line is the editor’s note. Each number leads to a note on it.',
  numbers: 'Notes on the numbers',
  numbersSay:
    'Each number of the text, in its order: the value with its qualifier, what it measures, what independent sources give, and its source.',
  inText: 'In the text: ',
  text: 'Beginning of the text',
  landmarks: 'Parts of the book',
  accessible:
    'Every picture is described in words and every chart has its values in a table. Numbers are linked to notes and notes back to the text; formulas are MathML. No audio, no video, no script.',
};
