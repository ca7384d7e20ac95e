import type { Random } from '../../sample.ts';

/** A change to one file of the edition, and what a check must say of it. */
export interface Mutator {
  readonly name: string;
  /** The files that it can change. */
  readonly of: RegExp;
  /** `stop`: the check must find it, with a place. `pass`: the edition is as good as before. */
  readonly expects: 'stop' | 'pass';
  /** Words that one of the diagnostics must have, where “some problem in some file” would prove too little. */
  readonly says?: RegExp;
  /** The changed text; undefined where the file has nothing of the kind. */
  readonly change: (text: string, random: Random, file: string) => string | undefined;
}

/**
 * A text in which one of the matches of a pattern is replaced.
 *
 * @param by what to put there, from the match and its groups
 * @returns undefined where there is no match
 */
export function replaceOne(
  text: string,
  pattern: RegExp,
  random: Random,
  by: (match: RegExpExecArray) => string,
): string | undefined {
  const matches = [...text.matchAll(pattern)] as RegExpExecArray[];
  if (matches.length === 0) return undefined;
  const match = random.pick(matches);
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}

/**
 * A change that the check must find: one match of a pattern becomes something else.
 *
 * @param of the files that it can change
 * @param by what to put there, from the match and its groups
 * @param says words that one of the diagnostics must have
 */
export function spoil(
  name: string,
  of: RegExp,
  pattern: RegExp,
  by: (match: RegExpExecArray, random: Random) => string,
  says?: RegExp,
): Mutator {
  return {
    name,
    of,
    expects: 'stop',
    ...(says && { says }),
    change: (text, random) => replaceOne(text, pattern, random, (match) => by(match, random)),
  };
}
