import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind } from './searchDocument.ts';

/** A thing found, with the words of the index that made it one. */
export interface Found extends Pick<SearchDocument, 'id' | 'kind' | 'title' | 'text' | 'path'> {
  readonly terms: readonly string[];
}

/**
 * Things that hold every word of a question, the best first; where there is none, things that hold some.
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
  return { found: results as unknown as Found[], all: every.length > 0 };
}
