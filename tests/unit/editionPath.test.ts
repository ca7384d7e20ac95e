import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { asIfHere, editionPath, nameEditionFiles } from '../../src/lib/edition/editionPath.ts';

test.each([
  ['src/data/meta.ts', '../paper/data/meta.ts'],
  ['src/content/sections/*.mdx', '../paper/content/sections/*.mdx'],
  ['urls.lock', '../paper/urls.lock'],
])('%s of an edition elsewhere is %s', (path, place) => {
  expect(editionPath(path, '../paper')).toBe(place);
  expect(editionPath(path, undefined)).toBe(path);
});

test('a diagnostic names the files of an edition where they stand, and no other file', () => {
  const words =
    'src/data/meta.ts:3:1 – no – add it to src/data/names.ts, see urls.lock, src/lib/schema and a/src/data/b';
  expect(nameEditionFiles(words, '../paper')).toBe(
    '../paper/data/meta.ts:3:1 – no – add it to ../paper/data/names.ts, see ../paper/urls.lock, src/lib/schema and a/src/data/b',
  );
  expect(nameEditionFiles(words, undefined)).toBe(words);
});

test('a place in a stack is found as if the edition stood here', () => {
  const at = (file: string) => `at ${pathToFileURL(resolve(file)).href}:14:3`;
  expect(asIfHere(at('../a paper/data/meta.ts'), '../a paper')).toBe(at('src/data/meta.ts'));
  const read = (file: string) => `at eval (${resolve(file)}:14:3)`;
  expect(asIfHere(read('../a paper/data/meta.ts'), '../a paper')).toBe(read('src/data/meta.ts'));
});
