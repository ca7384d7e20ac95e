import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from 'vitest';
import { files, page, pages } from './pages.ts';

const sent = (html: string) =>
  brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

test('the front page weighs at most 12 kB as it is sent, and all thumbnails together 6 kB', () => {
  expect(sent(page('index.html').html)).toBeLessThanOrEqual(12_000);
  expect(sent(readFileSync('dist/pictures/thumbnails.svg', 'utf8'))).toBeLessThanOrEqual(6_000);
});

test('pictures are of a size to send: previews at most 100 kB, pictures at twice their size at most 250 kB', () => {
  const heavy = files
    .filter((file) => file.endsWith('.png') && !file.startsWith('v/'))
    .map((file) => ({ file, bytes: statSync(`dist/${file}`).size }))
    .filter(({ file, bytes }) => bytes > (file.endsWith('-preview.png') ? 100_000 : 250_000));
  expect(heavy).toEqual([]);
});

test('a section weighs at most 25 kB as it is sent, with every view of its figures', () => {
  const sections = pages.filter(({ path }) => path.startsWith('sections/'));
  expect(sections).not.toEqual([]);
  const heavy = sections
    .map(({ path, html }) => ({
      path,
      bytes: sent(html),
    }))
    .filter(({ bytes }) => bytes > 25_000);
  expect(heavy).toEqual([]);
});
