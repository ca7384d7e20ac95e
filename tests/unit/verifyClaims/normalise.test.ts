import { expect, test } from 'vitest';
import { normalise } from '../../../src/lib/validate/verifyClaims.ts';

test.each([
  ['quotes of any kind', '“over” the firm’s «plant»', "over the firm's plant"],
  ['dashes, spaces and capitals', '2012–2020,\u00a0A  B', '2012-2020, a b'],
  ['a hyphen at the end of a line', 'electri-\n  fied', 'electrified'],
  ['a hyphen at the end of a line of Windows', 'electri-\r\nfied', 'electrified'],
  ['a hyphen between letters that English lacks', 'caf-\né ü-\nber', 'café über'],
  ['a superscript footnote mark after a number', 'in 2024.¹ Then 12⁴⁵ of them', 'in 2024. then 12 of them'],
  ['a footnote mark of Markdown', 'in 2024[^3] and[^nbs-2025] so', 'in 2024 and so'],
  ['a full-width digit', '３０％', '30%'],
])('normalise() takes away the difference of %s', (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test('normalise() leaves a hyphen within a line, and before a number', () => {
  expect(normalise('solid-state, Covid-\n19')).toBe('solid-state, covid- 19');
});
