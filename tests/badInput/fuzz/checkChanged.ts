import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Loaded, validateProject } from '../../../src/lib/validate/validateProject.ts';
import { type EditionFile, editionFiles, read } from './editionFiles.ts';

/** The changed files of each load, by its number. */
const changed = new Map<string, ReadonlyMap<string, string>>();
const stripped = new Map<string, string>();
const numberOf = (url = '') => /\?load=(\w+)$/.exec(url)?.[1];

/**
 * What is evaluated anew at each load: the records, the figures and the door to them, and what reads CSV. The rest of the
 * engine is the same for all, so a load takes some milliseconds.
 */
const isEdition =
  /\/src\/(?:data\/.*\.ts|content\/figures\/.*\.ts|lib\/edition\/(?:readCsv|parseSeries|parseTables)\.ts|(?:edition|records)\.ts)$/;

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const load = numberOf(context.parentURL) ?? numberOf(specifier);
    const url = found.url.replace(/\?.*/, '');
    return load !== undefined && isAnew(load, url) ? { ...found, url: `${url}?load=${load}` } : found;
  },
  load(url, context, next) {
    const load = numberOf(url);
    if (load === undefined) return next(url, context);
    const path = fileURLToPath(url.replace(/\?.*/, ''));
    const file = relative('', path);
    const source = changed.get(load)?.get(file);
    if (source !== undefined)
      return { format: 'module', shortCircuit: true, source: stripTypeScriptTypes(source) };
    if (file === 'src/lib/edition/readCsv.ts')
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

/** What a load evaluates anew: also the engine where units change, since its schemas are made of them. */
const isAnew = (load: string, url: string) =>
  isEdition.test(url) ||
  (changed.get(load)?.has('src/data/units.ts') && /\/src\/(?:lib|figures)\//.test(url));

let loads = 0;

/**
 * Imports the edition and its redirects as if some of their files held something else.
 *
 * @param files path from the root of the project → text
 */
async function loadMutated(files: ReadonlyMap<string, string>) {
  // Prose and the lock are no code: with them changed the records are those that were loaded once.
  const load = [...files.keys()].some((file) => /\.(ts|csv)$/.test(file)) ? String(++loads) : 'unchanged';
  changed.set(load, files);
  const from = (path: string) => import(`${pathToFileURL(path).href}?load=${load}`);
  try {
    return await from('src/records.ts');
  } finally {
    changed.delete(load);
  }
}

const drawn = read(['src/content/{figures,whatIfs}{.ts,/**/*.ts}']);

/**
 * Asks the check that `scripts/check.ts` calls of the edition with one file that holds something else. It runs in Node
 * itself, not in a test: records are loaded anew with each change.
 */
export async function checkChanged({ file, text }: EditionFile): Promise<readonly string[]> {
  const changed = (files: readonly EditionFile[]) =>
    files.map((one) => (one.file === file ? { file, text } : one));
  const files = changed(editionFiles);
  const those = (pattern: RegExp) => files.filter((one) => pattern.test(one.file));
  const { diagnostics } = await validateProject(
    {
      sections: those(/\.mdx$/),
      figures: changed(drawn),
      data: those(/\.ts$/),
      series: those(/\.csv$/),
      tables: [],
      images: [],
      lock: those(/urls\.lock$/)[0] ?? { file: 'urls.lock', text: '' },
    },
    () => loadMutated(new Map([[file, text]])) as Promise<Loaded>,
    // Drawing of a changed value takes long, and finds what nothing here changes.
    false,
  ).catch((error: Error) => ({ diagnostics: [`it throws: ${error.stack}`] }));
  return diagnostics;
}
