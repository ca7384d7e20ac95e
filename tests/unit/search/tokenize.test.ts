import { expect, test } from 'vitest';
import { snippet } from '../../../src/lib/search/findIn.ts';
import { tokenize } from '../../../src/lib/search/tokenize.ts';

test.each([
  ['Solid-state batteries', ['solid', 'state', 'battery']],
  ['R&D, 67.1 %', ['r', 'd', '67', '1']],
  ['patents; process, gas, bus, series', ['patent', 'process', 'gas', 'bus', 'sery']],
  ['Café “naïve”', ['cafe', 'naive']],
  ['动力电池 NEV', ['动', '力', '电', '池', '动力', '力电', '电池', 'nev']],
])('tokenize(%j)', (text, tokens) => {
  expect(tokenize(text)).toEqual(tokens);
});

test('a question of several Chinese characters asks for its pairs, of one for it', () => {
  expect(tokenize('固态电池', true)).toEqual(['固态', '态电', '电池']);
  expect(tokenize('池', true)).toEqual(['池']);
});

test('a snippet marks words with their plurals, and Chinese inside a run', () => {
  expect(snippet('Two batteries, one Battery.', ['battery'])).toEqual([
    ['Two ', false],
    ['batteries', true],
    [', one ', false],
    ['Battery', true],
    ['.', false],
  ]);
  expect(snippet('全固态电池', ['固态', '态电'])).toEqual([
    ['全', false],
    ['固态电', true],
    ['池', false],
  ]);
});

test('a long text is cut around the first hit, between words, and says so', () => {
  const text = `${'before '.repeat(40)}needle ${'after '.repeat(60)}`.trim();
  const parts = snippet(text, ['needle'], 100);
  const words = parts.map(([part]) => part).join('');
  expect(words).toMatch(/^… before .*needle.* after …$/);
  expect(words.length).toBeLessThanOrEqual(105);
  expect(parts.filter(([, hit]) => hit)).toEqual([['needle', true]]);
});

test('a text without a hit is shown from its start', () => {
  expect(snippet('short', ['x'])).toEqual([['short', false]]);
});
