import { expect, it } from 'vitest';
import { nearest } from '../../../src/lib/validate/suggestion.ts';

it.each([
  ['catk', 'catl'],
  ['nbs-2052', 'nbs-2025'],
  ['rd-intensity-china-2024', 'rd-intensity-cn-2024'],
  ['something-else', undefined],
])('nearest(%j) is %j', (word, expected) =>
  expect(nearest(word, ['catl', 'byd', 'nbs-2025', 'rd-intensity-cn-2024'])).toBe(expected),
);
