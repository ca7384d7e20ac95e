import { describe, expect, test } from 'vitest';
import { defineClaims } from '../../src/lib/defineClaims.ts';
import { numberOf } from '../../src/lib/numberOf.ts';
import type { DerivedClaimInput, StatedClaimInput } from '../../src/lib/records/claim.ts';

const stated: StatedClaimInput = {
  paragraph: '1-2',
  subject: 'China',
  measure: 'share',
  kind: 'measurement',
  value: { number: 2.68 },
  unit: 'percent',
  qualifier: 'exact',
  period: '2024',
  scope: 'China',
  sources: ['nbs'],
  locator: 'four words of text',
};
const derived: DerivedClaimInput = {
  subject: 'China',
  measure: 'gap',
  kind: 'measurement',
  unit: 'percentage-points',
  qualifier: 'exact',
  period: null,
  scope: 'China',
  inputs: ['a', 'b'],
  formula: '{a} − {b}',
  compute: (a, b) => a - b,
  decimals: 2,
};
const eu = { ...stated, value: { number: 2.11 } };

test('defineClaims(stated, derived) computes a derived claim from its inputs and rounds it', () => {
  const claims = defineClaims({ a: stated, b: eu }, { gap: derived });
  expect(numberOf(claims.gap)).toBe(0.57);
  expect(claims.gap).toMatchObject({ status: 'derived', paragraph: '1-2', section: '1', sources: ['nbs'] });
  expect(claims.a.status).toBe('as-stated');
});

describe('defineClaims(stated, derived) refuses', () => {
  test.each<[string, Record<string, unknown>, Record<string, unknown>, RegExp]>([
    ['an unknown field', { a: { ...stated, colour: 'red' } }, {}, /claim “a”.*colour/],
    [
      'a number that is none',
      { a: { ...stated, value: { number: Number.NaN } } },
      {},
      /claim “a”, field value/,
    ],
    [
      'two kinds of value at once',
      { a: { ...stated, value: { number: 1, text: 'one' } } },
      {},
      /claim “a”, field value/,
    ],
    ['an unknown unit', { a: { ...stated, unit: 'furlong' } }, {}, /claim “a”, field unit/],
    ['an unknown qualifier', { a: { ...stated, qualifier: 'surely' } }, {}, /claim “a”, field qualifier/],
    [
      'a long locator',
      { a: { ...stated, locator: 'one two three four five six seven' } },
      {},
      /at most six words/,
    ],
    ['a paragraph of another form', { a: { ...stated, paragraph: '§1' } }, {}, /like “2.1-3”/],
    ['an id that no address could have', { 'A b': stated }, {}, /lower-case words joined by hyphens/],
    [
      'an input that does not exist',
      { a: stated },
      { gap: derived },
      /“gap” takes claim “b”, which does not exist/,
    ],
    [
      'an id used twice',
      { a: stated, b: eu, gap: stated },
      { gap: derived },
      /“gap” is both stated and derived/,
    ],
  ])('%s', (_, some, others, message) => {
    expect(() => defineClaims(some as never, others as never)).toThrow(message);
  });
});
