import { expect, test } from 'vitest';
import type { Claim } from '../../src/lib/schema/claim.ts';
import { verifyClaims } from '../../src/lib/validate/verifyClaims.ts';

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
