import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { SearchDocument, SearchKind } from './searchDocument.ts';
import { askedWords, tokenize, wordRuns } from './tokenize.ts';

/** A thing found, with the words of the index that made it one. */
export interface Found extends Pick<SearchDocument, 'id' | 'kind' | 'title' | 'text' | 'path'> {
  readonly terms: readonly string[];
}

/** A question in a long sentence may have words that the best answer lacks: so many of its words are enough, as a part. Not in Chinese, where they overlap. */
const enough = 2 / 3;

/**
 * Things that hold every word of a question, or, of a longer one, most; where there is none, things that hold some. The best first: what
 * is called so, then what holds more of the words, in a row rather than apart, in a title rather than in a text, at its start most.
 *
 * @returns `all` is false where nothing holds every word
 */
export function findIn(
  index: MiniSearch<SearchDocument>,
  question: string,
  kind?: SearchKind,
): { found: Found[]; all: boolean } {
  const words = askedWords(question.replace(/^\s*(https?:\/\/)?(dx\.)?doi(\.org\/|:)\s*/i, ''));
  const asked = words.join(' ');
  const results = index
    .search(asked, { filter: (result) => kind === undefined || result.kind === kind })
    .map((result) => ({ result, part: result.queryTerms.length / new Set(words).size }));
  const best = Math.max(0, ...results.map(({ part }) => part));
  const least = best < 1 ? 0 : words.length > 2 && !/\p{Script=Han}/u.test(asked) ? enough : 1;
  const score = ({ result, part }: (typeof results)[number]) =>
    result.score * part ** 3 * likeness(result, asked);
  return {
    found: results
      .filter(({ part }) => part >= least)
      .sort((a, b) => score(b) - score(a))
      .map(({ result }) => result as unknown as Found),
    all: best === 1,
  };
}

/** How much more than its words a thing is worth, by how they stand in it. */
function likeness({ title, text, keys, kind }: SearchResult, asked: string): number {
  if (keys.includes(`|${asked}|`)) return 100;
  const place = (text: string) => ` ${askedWords(text).join(' ')} `.indexOf(` ${asked} `);
  const inTitle = place(title);
  const inRow = inTitle === 0 ? 6 : inTitle > 0 ? 3 : place(text) >= 0 ? 1.5 : 1;
  const called = keys.split('|').some((key: string) => key && ` ${asked} `.includes(` ${key} `)) ? 2 : 1;
  // Whoever asks by a name asks first for whom or what it names.
  return inRow * called * (kind === 'term' || kind === 'actor' ? 1.5 : 1);
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
