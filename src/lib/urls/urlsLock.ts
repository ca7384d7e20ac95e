import { existsSync, readFileSync } from 'node:fs';
import { editionPath } from '../edition/editionPath.ts';
import type { Diagnostic, TextFile } from '../validate/diagnostic.ts';
import type { SiteAddresses } from './siteAddresses.ts';

/**
 * Reads `urls.lock`: one address a line. Order and repeated lines do not matter, so that two branches merge without
 * quarrel; `formatLock` puts them right.
 *
 * @param file the path, for messages
 * @returns the addresses, and a problem for each line that is none, such as a mark of a merge
 */
export function parseLock(text: string, file: string): { addresses: string[]; diagnostics: Diagnostic[] } {
  const addresses = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const merging = /^([<=>|])\1{6}/.test(line);
    if (!merging && isAddress(line)) addresses.add(line);
    else
      diagnostics.push({
        file,
        line: index + 1,
        column: 1,
        what: merging ? `“${line}” is left from a merge` : `“${line}” is not an address`,
        fix: merging
          ? 'take out this line and keep those of both sides, then run npm run lock'
          : 'write the path from the root of the site, like “sections/2.html#s2-1”, or restore the line from git',
      });
  }
  return { addresses: [...addresses], diagnostics };
}

/** The addresses that the edition has published, by its `urls.lock`; none where it has published nothing. */
export function publishedAddresses(): ReadonlySet<string> {
  const file = editionPath('urls.lock');
  return new Set(existsSync(file) ? parseLock(readFileSync(file, 'utf8'), file).addresses : []);
}

/** The text of `urls.lock`: each address once, one a line, sorted by code unit, so that it is the same everywhere. */
export function formatLock(addresses: Iterable<string>): string {
  return [...new Set(addresses)]
    .sort()
    .map((address) => `${address}\n`)
    .join('');
}

/**
 * Compares a built site, its redirects applied, with the lock.
 *
 * @returns `gone`: locked addresses that lead nowhere; `fresh`: published ones that the lock does not hold yet
 */
export function compareLock(
  locked: Iterable<string>,
  { present, published }: SiteAddresses,
): { gone: string[]; fresh: string[] } {
  const known = new Set(locked);
  return {
    gone: [...known].filter((address) => !present.has(address)).sort(),
    fresh: published.filter((address) => !known.has(address)),
  };
}

/**
 * What to say of addresses that were published and are gone: each at its line of the lock.
 *
 * @param gone as `compareLock` gives them
 * @param lock the lock as it is on disk
 */
export function goneDiagnostics(gone: readonly string[], { file, text }: TextFile): Diagnostic[] {
  const lines = text.split(/\r?\n/);
  return gone.map((address) => ({
    file,
    line: lines.indexOf(address) + 1,
    column: 1,
    what: `the address ${address} is published, and the site no longer has it`,
    fix: `put it back, or say in src/data/redirects.ts where it leads now: '${address}': '…'`,
  }));
}

/**
 * Whether words are an address from the root of the site, as `urls.lock` and redirects write it: `terms.html#soc`. Quotes
 * and angle brackets would have to be escaped wherever an id is written, so none may have them.
 */
export function isAddress(words: string): boolean {
  return (
    /^[^\s/#?\\][^\s#?\\]*(#[^\s#"<>']+)?$/.test(words) &&
    !/(^|\/)\.\.?(\/|$)|\/\/|:/.test(words.split('#')[0] ?? '')
  );
}
