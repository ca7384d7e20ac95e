import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { pages } from './pages.ts';

test('a section weighs at most 25 kB as it is sent, with every view of its figures', () => {
  const sections = pages.filter(({ path }) => path.startsWith('sections/'));
  expect(sections).not.toEqual([]);
  const heavy = sections
    .map(({ path, html }) => ({
      path,
      bytes: brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    }))
    .filter(({ bytes }) => bytes > 25_000);
  expect(heavy).toEqual([]);
});
