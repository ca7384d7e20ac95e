import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editionPath, nameEditionFiles } from '../src/lib/edition/editionPath.ts';
import { applyRedirects, validateRedirects } from '../src/lib/urls/redirects.ts';
import { siteAddresses } from '../src/lib/urls/siteAddresses.ts';
import { compareLock, goneDiagnostics, parseLock } from '../src/lib/urls/urlsLock.ts';
import { type Diagnostic, formatDiagnostic, type TextFile } from '../src/lib/validate/diagnostic.ts';
import { redirects } from '../src/records.ts';
import { readSite } from './siteFiles.ts';

/**
 * Makes redirected addresses of a built site lead on, then compares it with `urls.lock`.
 *
 * @param root folder of the built site; stubs are written into it
 * @param coming files that the site gets only after this
 * @returns the published addresses that the lock does not hold yet, and how many it holds and how many lead on
 * @throws Error that lists each bad redirect and each address that is gone, with its place
 */
export function keepAddresses(
  root: string,
  coming: readonly string[] = [],
): { fresh: string[]; locked: number; redirected: number } {
  const lock = readLock();
  const read = () => [...readSite(root), ...coming.map((path) => ({ path }))];
  const files = read();
  const found = siteAddresses(files);
  const file = 'src/data/redirects.ts';
  stopAt(
    validateRedirects(redirects, {
      present: found.present,
      locked: new Set(lock.addresses),
      source: readEditionFile(file),
    }),
  );
  const { pages, copies } = applyRedirects(files, redirects, lock.addresses);
  for (const [path, html] of pages) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), html);
  }
  for (const [old, path] of copies) cpSync(join(root, path), join(root, old));
  const added = pages.size + copies.size > 0;
  const { gone, fresh } = compareLock(lock.addresses, added ? siteAddresses(read()) : found);
  stopAt(goneDiagnostics(gone, lock));
  return { fresh, locked: lock.addresses.length, redirected: Object.keys(redirects).length };
}

function stopAt(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.length) throw new Error(nameEditionFiles(diagnostics.map(formatDiagnostic).join('\n')));
}

/**
 * Reads `urls.lock`; a project without one has published nothing yet.
 *
 * @throws Error that lists each bad line with its place
 */
export function readLock(): TextFile & { readonly addresses: readonly string[] } {
  const file = 'urls.lock';
  const { text } = readEditionFile(file);
  const { addresses, diagnostics } = parseLock(text, file);
  stopAt(diagnostics);
  return { file: editionPath(file), text, addresses };
}

/** A file of the edition; one that is not there is empty. */
function readEditionFile(file: string): TextFile {
  const place = editionPath(file);
  return { file, text: existsSync(place) ? readFileSync(place, 'utf8') : '' };
}
