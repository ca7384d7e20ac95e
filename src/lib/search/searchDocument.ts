import type { Options } from 'minisearch';
import { tokenize } from './tokenize.ts';

/** What a thing found is called. */
export const searchKinds = {
  section: 'Section',
  paragraph: 'Paragraph',
  claim: 'Claim',
  figure: 'Figure',
  actor: 'Actor',
  term: 'Term',
  source: 'Source',
} as const;

/** The kind of a thing that can be found. */
export type SearchKind = keyof typeof searchKinds;

/** A thing that can be found. */
export interface SearchDocument {
  /** Its reference: `claim:catl-share`; a paragraph in parts adds the part: `paragraph:2.1-3/2`. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What is searched and shown as context. */
  readonly text: string;
  /** Other names: Chinese, abbreviations, the id in words. Searched, not shown. */
  readonly names: string;
  /** Where it stands, from the root of the site. */
  readonly path: string;
}

/** How the index is made at build time and read in the browser: both must say the same. */
export const searchOptions: Options<SearchDocument> = {
  idField: 'id',
  fields: ['title', 'names', 'text'],
  storeFields: ['kind', 'title', 'text', 'path'],
  tokenize: (text) => tokenize(text),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: (text) => tokenize(text, true),
    processTerm: (term) => term,
    boost: { title: 3, names: 1.5 },
    prefix: (term) => term.length > 1,
    // A slip of a letter is forgiven in longer words, never in numbers or Chinese.
    fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    combineWith: 'AND',
  },
};
