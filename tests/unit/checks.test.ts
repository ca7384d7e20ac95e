import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { verdictOf } from '../../src/lib/edition/verdictOf.ts';
import { voiceOf } from '../../src/lib/edition/voiceOf.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import type { Check } from '../../src/lib/schema/factCheck.ts';
import { checks, claims } from '../../src/records.ts';

const all = Object.values<Check>(checks);

describe.each(all.map((check) => [check.id, check] as const))('check %s', (_, check) => {
  test('speaks of claims that exist', () => {
    expect(check.claims.filter((id) => !(id in claims))).toEqual([]);
  });

  test('gives evidence for what it confirms, refines or disputes', () => {
    if (check.verdict !== 'not-checkable') expect(check.evidence.length).toBeGreaterThan(0);
  });

  test('speaks of the paper’s own claims, and derives its figures from independent values', () => {
    const claimsOf = (ids: readonly string[]) => ids.map((id) => claims[id as keyof typeof claims]);
    expect(claimsOf(check.claims).filter(({ status }) => status !== 'as-stated')).toEqual([]);
    expect(claimsOf(check.derived).filter(({ derivation }) => derivation?.from !== 'context')).toEqual([]);
  });
});

test('verdictOf(claim, checks) is the gravest of several, and none where there is none', () => {
  const check = (verdict: Check['verdict']) => ({ id: verdict, claims: ['a'], verdict }) as unknown as Check;
  const some = { x: check('confirmed'), y: check('disputed'), z: check('refined') };
  expect(verdictOf('a', some)).toBe('disputed');
  expect(verdictOf('b', some)).toBeUndefined();
});

test('no claim of the paper takes an independent value', () => {
  const all = Object.values<Claim>(claims);
  const paper = all.filter((claim) => voiceOf(claim) !== 'context');
  expect(paper.filter(({ context }) => context)).toEqual([]);
  const inputs = paper.flatMap(({ derivation }) => derivation?.inputs ?? []);
  expect(inputs.filter((id) => edition.claims.get(id).voice === 'context')).toEqual([]);
  expect(
    all
      .filter((claim) => voiceOf(claim) === 'context')
      .flatMap(({ sources, locator, status }) => (status === 'context' ? [...sources, locator] : []))
      .filter(Boolean),
  ).toEqual([]);
});
