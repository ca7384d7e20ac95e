import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSite } from '../../integrations/siteFiles.ts';
import { documentsAfterScript } from '../../tests/browser/documentsAfterScript.ts';
import { hasJava, nuChecker } from '../../tests/site/nuChecker.ts';
import { validateMarkup } from '../../tests/site/validateMarkup.ts';
import type { Measure, Measured } from '../measure.ts';

/** What two checkers of markup say of all pages and drawings, and of a page of each kind after its scripts ran. */
export const markup: Measure = async () => {
  const paths = readSite('dist')
    .map(({ path }) => path)
    .filter((path) => /\.(html|svg)$/.test(path) && !path.startsWith('v/'));
  const pages = paths.filter((path) => path.endsWith('.html'));
  const documents = await documentsAfterScript();
  const [written, changed]: [string[], string[]] = [[], []];
  for (const path of pages)
    written.push(...(await validateMarkup(path, readFileSync(join('dist', path), 'utf8'))));
  for (const [path, html] of documents)
    changed.push(...(await validateMarkup(path, html, { fromBrowser: true })));
  return [
    row(`html-validate: errors on ${pages.length} pages`, written),
    row(`html-validate: errors in ${documents.size} documents after their scripts ran`, changed),
    ...askNu(paths, documents),
  ];
};

function askNu(paths: readonly string[], documents: ReadonlyMap<string, string>): Measured[] {
  const drawings = paths.filter((path) => path.endsWith('.svg')).length;
  const here = `Nu HTML checker: errors and warnings in ${paths.length - drawings} pages, ${drawings} drawings and ${documents.size} documents after their scripts ran`;
  if (!hasJava) return [{ what: here, figure: 'skipped: there is no Java' }];
  const folder = mkdtempSync(join(tmpdir(), 'edition-documents-'));
  const copies = [...documents].map(([path, html]) => {
    const file = join(folder, path.replaceAll('/', '-'));
    writeFileSync(file, html);
    return file;
  });
  const found = nuChecker([...paths.map((path) => join('dist', path)), ...copies]);
  rmSync(folder, { recursive: true, force: true });
  return [row(here, found)];
}

function row(what: string, found: readonly string[]): Measured {
  return { what, figure: `${found.length}`, limit: '0', holds: found.length === 0 };
}
