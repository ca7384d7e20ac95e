import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind } from './searchDocument.ts';
import { tokenize, wordRuns } from './tokenize.ts';

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

/** A piece of text, and whether it is what was looked for. */
type SnippetPart = readonly [words: string, hit: boolean];

/**
 * A text around the first place where one of the terms stands, in pieces, so that the page can mark the terms.
 *
 * @param terms as the index holds them
 * @param most greatest length in characters
 */
export function snippet(text: string, terms: readonly string[], most = 200): SnippetPart[] {
  const hits = hitsIn(text, terms);
  const first = hits[0]?.[0] ?? 0;
  const long = text.length > most;
  const from = long && first > most / 2 ? text.lastIndexOf(' ', first - most / 3) + 1 : 0;
  const space = text.lastIndexOf(' ', from + most);
  const to = text.length - from <= most ? text.length : space > from ? space : from + most;
  const parts: SnippetPart[] = [];
  let at = from;
  for (const [start, end] of hits.filter(([start, end]) => start >= from && end <= to)) {
    if (start > at) parts.push([text.slice(at, start), false]);
    parts.push([text.slice(start, end), true]);
    at = end;
  }
  if (at < to) parts.push([text.slice(at, to), false]);
  return [
    ...(from > 0 ? [['… ', false] as const] : []),
    ...parts,
    ...(to < text.length ? [[' …', false] as const] : []),
  ];
}

/** Where the terms stand: whole words, and anywhere in Chinese; without overlaps, in order. */
function hitsIn(text: string, terms: readonly string[]): [number, number][] {
  const all = [...text.matchAll(wordRuns)].flatMap(({ 0: run, index }): [number, number][] => {
    if (!/\p{Script=Han}/u.test(run))
      return terms.includes(tokenize(run)[0] ?? '') ? [[index, index + run.length]] : [];
    return terms
      .filter((term) => run.includes(term))
      .map((term) => [index + run.indexOf(term), index + run.indexOf(term) + term.length]);
  });
  const merged: [number, number][] = [];
  for (const [start, end] of all.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}
