import { tokenize } from './tokenize.ts';
import { wordRuns } from './wordRuns.ts';

/** A piece of text, and whether it is what was looked for. */
export type SnippetPart = readonly [words: string, hit: boolean];

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
