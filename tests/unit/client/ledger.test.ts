import { describe, expect, test } from 'vitest';
import { matches, readState, writeState } from '../../../src/client/claims/filterClaims.ts';

const choices = { q: 'text', section: ['', '2', '2.1'], qualifier: ['', 'about'] } as const;

test.each([
  [{}, ''],
  [{ q: 'CATL share' }, 'q=CATL+share'],
  [
    { q: '电池 & <b>', section: '2.1', qualifier: 'about' },
    'q=%E7%94%B5%E6%B1%A0+%26+%3Cb%3E&section=2.1&qualifier=about',
  ],
])('state %j and address %s are the same', (state, query) => {
  expect(writeState(state).toString()).toBe(query);
  expect(readState(query, choices)).toEqual({ state, unknown: [] });
});

test('what an address asks for and is not there is named, not dropped', () => {
  expect(readState('?section=9&qualifier=about&colour=red&constructor=x&q=', choices)).toEqual({
    state: { qualifier: 'about' },
    unknown: ['section “9”', 'colour “red”', 'constructor “x”'],
  });
});

describe('matches(row, state)', () => {
  const row = {
    text: 'catl: share of the market ≈ 37.9 %',
    facets: { section: ['2.1'], qualifier: ['potential', 'about'], actor: ['catl'] },
  };
  test.each([
    [{}, true],
    [{ q: 'Share CATL' }, true],
    [{ q: 'share byd' }, false],
    [{ section: '2' }, true],
    [{ section: '2.1' }, true],
    [{ section: '2.2' }, false],
    [{ qualifier: 'about', actor: 'catl' }, true],
    [{ qualifier: 'exact', actor: 'catl' }, false],
    [{ verdict: 'none' }, false],
    [{ sort: 'subject' }, true],
  ])('%j: %s', (state, expected) => {
    expect(matches(row, state)).toBe(expected);
  });
});
