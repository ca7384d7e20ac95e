import type { Random } from '../../random.ts';
import type { Mutator } from './mutation.ts';
import { replaceOne } from './replaceOne.ts';

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
