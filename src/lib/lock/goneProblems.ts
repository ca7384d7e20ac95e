import type { Problem } from '../check/problem.ts';
import type { TextFile } from '../check/textFile.ts';

/**
 * What to say of addresses that were published and are gone: each at its line of the lock.
 *
 * @param gone as `compareLock` gives them
 * @param lock the lock as it is on disk
 */
export function goneProblems(gone: readonly string[], { file, text }: TextFile): Problem[] {
  const lines = text.split(/\r?\n/);
  return gone.map((address) => ({
    file,
    line: lines.indexOf(address) + 1,
    column: 1,
    what: `the address ${address} is published, and the site no longer has it`,
    mend: `put it back, or say in src/data/redirects.ts where it leads now: '${address}': '…'`,
  }));
}
