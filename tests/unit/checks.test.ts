import { describe, expect, test } from 'vitest';
import { checks, claims } from '../../src/edition.ts';
import type { Check } from '../../src/lib/records/check.ts';
import { verdictOf } from '../../src/lib/verdictOf.ts';

const all = Object.values<Check>(checks);

describe.each(all.map((check) => [check.id, check] as const))('check %s', (_, check) => {
  test('speaks of claims that exist', () => {
    expect(check.claims.filter((id) => !(id in claims))).toEqual([]);
  });

  test('gives evidence for what it confirms, refines or disputes', () => {
    if (check.verdict !== 'not-checkable') expect(check.evidence.length).toBeGreaterThan(0);
  });

  test('links to https pages only', () => {
    expect(check.evidence.flatMap(({ url }) => url ?? []).filter((url) => !/^https?:\/\//.test(url))).toEqual(
      [],
    );
  });
});

test('verdictOf(claim, checks) is the gravest of several, and none where there is none', () => {
  const check = (verdict: Check['verdict']) => ({ id: verdict, claims: ['a'], verdict }) as unknown as Check;
  const some = { x: check('confirmed'), y: check('disputed'), z: check('refined') };
  expect(verdictOf('a', some)).toBe('disputed');
  expect(verdictOf('b', some)).toBeUndefined();
});
