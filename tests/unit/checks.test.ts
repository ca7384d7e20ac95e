import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { verdictOf } from '../../src/lib/edition/verdictOf.ts';
import { voiceOf } from '../../src/lib/edition/voiceOf.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import type { FactCheck } from '../../src/lib/schema/factCheck.ts';
import { claims, factChecks } from '../../src/records.ts';

const all = Object.values<FactCheck>(factChecks);

describe.each(all.map((check) => [check.id, check] as const))('check %s', (_, check) => {
  test('speaks of claims that exist', () => {
    expect(check.claims.filter((id) => !(id in claims))).toEqual([]);
  });

  test('gives evidence for what it says, or says where was looked', () => {
    if (check.verdict === 'not-found') expect(check.sought).toBeTruthy();
    else if (check.verdict !== 'not-checkable') expect(check.evidence.length).toBeGreaterThan(0);
  });

  test('leaves it to the page to say that no primary page was seen', () => {
    expect(check.says).not.toMatch(/primary/i);
  });

  test('speaks of the paper’s own claims, and derives its figures from independent values', () => {
    const claimsOf = (ids: readonly string[]) => ids.map((id) => claims[id as keyof typeof claims]);
    expect(claimsOf(check.claims).filter(({ status }) => status !== 'as-stated')).toEqual([]);
    expect(claimsOf(check.derived).filter(({ derivation }) => derivation?.from !== 'context')).toEqual([]);
  });
});

test('verdictOf(claim, factChecks) is the gravest of several, with its aspects, and apart the gravest of the number itself', () => {
  const check = (verdict: FactCheck['verdict'], aspect: FactCheck['aspect']) =>
    ({ id: verdict, claims: ['a'], verdict, aspect }) as unknown as FactCheck;
  const some = {
    x: check('confirmed', 'value'),
    y: check('disputed', 'wording'),
    z: check('refined', 'period'),
  };
  expect(verdictOf('a', some)).toEqual({ verdict: 'disputed', aspects: ['wording'], atNumber: 'refined' });
  expect(verdictOf('b', some)).toEqual({ verdict: undefined, aspects: [], atNumber: undefined });
});

test('of the year of Schumpeter’s theory only the words are disputed, so no sign stands at the year', () => {
  const { verdict, verdictAspects, verdictAtNumber } = edition.claims.get('schumpeter-theory-year');
  expect([verdict, verdictAspects, verdictAtNumber]).toEqual(['disputed', ['wording'], undefined]);
});

test('no two checks of one claim speak of the same aspect', () => {
  const spoken = all.flatMap(({ claims: ids, aspect }) => ids.map((id) => `${id}, ${aspect}`));
  expect(spoken.filter((one, index) => spoken.indexOf(one) !== index)).toEqual([]);
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
