import type { Options } from 'minisearch';
import type { SearchDocument } from './searchDocument.ts';
import { tokenize } from './tokenize.ts';

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
