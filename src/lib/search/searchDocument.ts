import type { Options } from 'minisearch';
import * as words from '#edition/data/language.ts';
import { askedWords, tokenize } from './tokenize.ts';

/** What a thing found is called. */
export const searchKinds = words.searchKinds;

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
  /** What it is called by in full, as `searchKeys` writes it: who asks for one of these asks for it before all else. */
  readonly keys: string;
  /** Other words for it. Searched, not shown. */
  readonly names: string;
  /** Where it stands, from the root of the site. */
  readonly path: string;
}

/** Names, numbers and ids of a thing in one text, each between bars, in the words of a question. */
export function searchKeys(keys: readonly (string | undefined)[]): string {
  const asked = keys.flatMap((key) => (key ? [askedWords(key).join(' ')] : []));
  return `|${[...new Set(asked)].join('|')}|`;
}

/** How the index is made at build time and read in the browser: both must say the same. */
export const searchOptions: Options<SearchDocument> = {
  idField: 'id',
  fields: ['title', 'keys', 'names', 'text'],
  storeFields: ['kind', 'title', 'keys', 'text', 'path'],
  tokenize: (text) => tokenize(text),
  processTerm: (term) => term,
  searchOptions: {
    tokenize: askedWords,
    processTerm: (term) => term,
    boost: { title: 3, keys: 3, names: 1.5 },
    // The words in full count far more. A number with a part after its point is meant as it stands.
    prefix: (term) => term.length > 1 && !/[.,]/.test(term),
    // A slip of a letter is forgiven in longer words, never in numbers or Chinese.
    fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
    combineWith: 'OR',
  },
};
