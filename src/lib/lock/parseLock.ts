import type { Problem } from '../check/problem.ts';
import { isAddress } from './isAddress.ts';

/**
 * Reads `urls.lock`: one address a line. Order and repeated lines do not matter, so that two branches merge without
 * quarrel; `printLock` puts them right.
 *
 * @param file the path, for messages
 * @returns the addresses, and a problem for each line that is none, such as a mark of a merge
 */
export function parseLock(text: string, file: string): { addresses: string[]; problems: Problem[] } {
  const addresses = new Set<string>();
  const problems: Problem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const merging = /^([<=>|])\1{6}/.test(line);
    if (!merging && isAddress(line)) addresses.add(line);
    else
      problems.push({
        file,
        line: index + 1,
        column: 1,
        what: merging ? `“${line}” is left from a merge` : `“${line}” is not an address`,
        mend: merging
          ? 'take out this line and keep those of both sides, then run npm run lock'
          : 'write the path from the root of the site, like “sections/2.html#s2-1”, or restore the line from git',
      });
  }
  return { addresses: [...addresses], problems };
}
