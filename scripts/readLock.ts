import { existsSync, readFileSync } from 'node:fs';
import { parseLock } from '../src/lib/urls/urlsLock.ts';
import { formatProblem, type TextFile } from '../src/lib/validate/diagnostic.ts';

/**
 * Reads `urls.lock`; a project without one has published nothing yet.
 *
 * @throws Error that lists each bad line with its place
 */
export function readLock(): TextFile & { readonly addresses: readonly string[] } {
  const file = 'urls.lock';
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { addresses, problems } = parseLock(text, file);
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
  return { file, text, addresses };
}
