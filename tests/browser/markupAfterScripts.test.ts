import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { beforeAll, expect, test } from 'vitest';
import { sample } from '../sample.ts';
import { hasJava, nuChecker } from '../site/nuChecker.ts';
import { validateMarkup } from '../site/validateMarkup.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { documentsAfterScript } from './documentsAfterScript.ts';
import { ownPages } from './ownPages.ts';

let documents: ReadonlyMap<string, string>;
beforeAll(async () => {
  documents = await documentsAfterScript([
    ...new Set([ownPages.section, 'about.html', ...sample('documents', pageKinds, 8)]),
  ]);
});

test('the document of each kind of page is what scripts have made of it', () => {
  const [, front = ''] = [...documents].find(([path]) => path === ownPages.section) ?? [];
  expect(front).toContain('id="card"');
  expect(front).toContain('aria-haspopup="dialog"');
});

test('links that scripts put beside headings are no part of their names', () => {
  const all = [...documents].map(([path, html]) => ({ path, document: parseHTML(html).document }));
  const within = all.filter(({ document }) => document.querySelector('main :is(h1, h2, h3) .heading-mark'));
  expect(within.map(({ path }) => path)).toEqual([]);
  expect(all.some(({ document }) => document.querySelector(':is(h2, h3) + .heading-mark.added'))).toBe(true);
});

test('html-validate objects to nothing in the documents that scripts have changed', async () => {
  const found: string[] = [];
  for (const [path, html] of documents)
    found.push(...(await validateMarkup(path, html, { fromBrowser: true })));
  expect(found).toEqual([]);
});

// Says why it is skipped in tests/site/markup.test.ts.
test.skipIf(!hasJava)('the Nu HTML checker objects to nothing in them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'edition-documents-'));
  try {
    const files = [...documents].map(([path, html]) => {
      const file = join(folder, path.replaceAll('/', '-'));
      writeFileSync(file, html);
      return file;
    });
    expect(nuChecker(files)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
