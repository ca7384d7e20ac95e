import type { Random } from '../../random.ts';

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
