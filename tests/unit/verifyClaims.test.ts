import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/lib/schema/claim.ts';
import { normalise, verifyClaims } from '../../src/lib/validate/verifyClaims.ts';

describe('verifyClaims', () => {
  const claim = (id: string, locator: string) => ({ id, locator, status: 'as-stated' }) as Claim;
  const copy = 'Sales rose by “over 30%” in Made-\nup Town.\nThe firm’s plant has 12 robots, and 7 people.';

  test('verifyClaims(copy, claims) finds a locator across quotes, dashes and line ends', () => {
    const { found, missing } = verifyClaims(copy, [
      claim('a', 'over 30% in Madeup'),
      claim('b', 'firm’s plant has 12 robots'),
    ]);
    expect(found).toEqual(['a', 'b']);
    expect(missing).toEqual([]);
  });

  test('verifyClaims(copy, claims) names what it cannot find, with the words', () => {
    expect(verifyClaims(copy, [claim('c', 'under 40%')]).missing).toEqual([
      { claim: 'c', locator: 'under 40%' },
    ]);
  });

  test('verifyClaims(copy, claims) lists the numerals that no claim covers', () => {
    const { uncovered } = verifyClaims(copy, [claim('a', 'over 30%'), claim('b', 'has 12 robots')]);
    expect(uncovered).toHaveLength(1);
    expect(uncovered[0]).toContain('7 people');
  });

  test('verifyClaims(copy, claims) passes over derived claims', () => {
    expect(verifyClaims(copy, [{ ...claim('d', 'nowhere'), status: 'derived' }]).missing).toEqual([]);
  });
});

describe('normalise', () => {
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
});
