import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { redirects } from '../src/data/redirects.ts';
import { applyRedirects, checkRedirects } from '../src/lib/urls/redirects.ts';
import { siteAddresses } from '../src/lib/urls/siteAddresses.ts';
import { compareLock, goneProblems } from '../src/lib/urls/urlsLock.ts';
import { formatProblem, type Problem } from '../src/lib/validate/diagnostic.ts';
import { readLock } from './readLock.ts';
import { readSite } from './readSite.ts';

/**
 * Makes redirected addresses of a built site lead on, then compares it with `urls.lock`.
 *
 * @param root folder of the built site; stubs are written into it
 * @returns the published addresses that the lock does not hold yet, and whether files were added to the site
 * @throws Error that lists each bad redirect and each address that is gone, with its place
 */
export function keepAddresses(root: string): { fresh: string[]; added: boolean } {
  const lock = readLock();
  const files = readSite(root);
  const found = siteAddresses(files);
  const file = 'src/data/redirects.ts';
  stopAt(
    checkRedirects(redirects, {
      present: found.present,
      locked: new Set(lock.addresses),
      source: { file, text: readFileSync(file, 'utf8') },
    }),
  );
  const { pages, copies } = applyRedirects(files, redirects, lock.addresses);
  for (const [path, html] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), html);
  }
  for (const [old, path] of copies) cpSync(join(root, path), join(root, old));
  const added = pages.size + copies.size > 0;
  const { gone, fresh } = compareLock(lock.addresses, added ? siteAddresses(readSite(root)) : found);
  stopAt(goneProblems(gone, lock));
  return { fresh, added };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'));
}
