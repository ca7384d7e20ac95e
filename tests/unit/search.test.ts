import { expect, test } from 'vitest';
import { tokenize } from '../../src/lib/search/tokenize.ts';

test.each([
  ['每夜多睡12.4分钟', '12.4'],
  ['样本共1,284人', '1284'],
  ['slept 12.4 min longer', '12.4'],
])('in “%s” a number is one word', (text, number) => {
  expect(tokenize(text)).toContain(number);
});

test('a number inside a word of letters is no word of its own', () => {
  expect(tokenize('v1.0.0')).not.toContain('1.0.0');
});
