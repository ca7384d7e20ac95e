import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The changed files of each load, by its number. */
const changed = new Map<string, ReadonlyMap<string, string>>();
const stripped = new Map<string, string>();
const numberOf = (url = '') => /\?load=(\d+)$/.exec(url)?.[1];

/**
 * What is evaluated anew at each load: the records, the figures and the door to them. The engine is the same for all, so
 * a load takes some milliseconds.
 */
const isEdition = /\/src\/(?:data\/.*\.ts|content\/figures\/.*\.ts|(?:edition|records)\.ts)$/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const load = numberOf(context.parentURL) ?? numberOf(specifier);
    const url = found.url.replace(/\?.*/, '');
    return load !== undefined && isEdition.test(url) ? { ...found, url: `${url}?load=${load}` } : found;
  },
  load(url, context, next) {
    const load = numberOf(url);
    if (load === undefined) return next(url, context);
    const path = fileURLToPath(url.replace(/\?.*/, ''));
    const file = relative('', path);
    const source = changed.get(load)?.get(file);
    if (source !== undefined)
      return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(source) };
    if (file === 'src/data/readCsv.ts')
      return {
        format: 'module',
        shortCircuit: true,
        source: `export const readCsv = (file) => ({ csv: globalThis.readChanged('${load}', file), file });`,
      };
    const kept = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
    stripped.set(path, kept);
    return { format: 'module', shortCircuit: true, source: kept };
  },
});

Object.assign(globalThis, {
  readChanged: (load: string, file: string) => changed.get(load)?.get(file) ?? readFileSync(file, 'utf8'),
});

let loads = 0;

/**
 * Imports the edition and its redirects as if some of their files held something else.
 *
 * @param files path from the root of the project → text
 */
export async function loadMutated(files: ReadonlyMap<string, string>) {
  const load = String(++loads);
  changed.set(load, files);
  const from = (path: string) => import(`${pathToFileURL(path).href}?load=${load}`);
  try {
    return { ...(await from('src/records.ts')), ...(await from('src/data/redirects.ts')) };
  } finally {
    changed.delete(load);
  }
}
