import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind } from './searchDocument.ts';
import { tokenize } from './tokenize.ts';

/** A thing found, with the words of the index that made it one. */
export interface Found extends Pick<SearchDocument, 'id' | 'kind' | 'title' | 'text' | 'path'> {
  readonly terms: readonly string[];
}

/**
 * Things that hold every word of a question, the best first; where there is none, things that hold some. The words
 * in a row count more than apart, in a title more, at its start most; a name asks first of all for whom it names.
 *
 * @returns `all` is false where some words had to be given up
 */
export function findIn(
  index: MiniSearch<SearchDocument>,
  question: string,
  kind?: SearchKind,
): { found: Found[]; all: boolean } {
  const filter = (result: SearchResult) => kind === undefined || result.kind === kind;
  const every = index.search(question, { filter });
  const results = every.length > 0 ? every : index.search(question, { filter, combineWith: 'OR' });
  const asked = tokenize(question, true).join(' ');
  const place = (text: string) => ` ${tokenize(text, true).join(' ')} `.indexOf(` ${asked} `);
  const score = ({ score, title, text, kind }: SearchResult) => {
    const inTitle = place(title);
    const inRow = inTitle === 0 ? 6 : inTitle > 0 ? 3 : place(text) >= 0 ? 1.5 : 1;
    return score * inRow * (kind === 'term' || kind === 'actor' ? 1.5 : 1);
  };
  return {
    found: results.toSorted((a, b) => score(b) - score(a)) as unknown as Found[],
    all: every.length > 0,
  };
}
