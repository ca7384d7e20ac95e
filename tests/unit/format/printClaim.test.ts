import { describe, expect, test } from 'vitest';
import { type FormattableClaim, formatClaim } from '../../../src/lib/format/formatClaim.ts';

const claim = (more: Partial<FormattableClaim>): FormattableClaim => ({
  id: 'a',
  value: { number: 28_000 },
  unit: 'vehicles',
  qualifier: 'exact',
  bound: undefined,
  inWords: undefined,
  ...more,
});

describe('formatClaim(claim) prints the qualifier with the value', () => {
  test.each<[Partial<FormattableClaim>, string, string]>([
    [{}, '28,000\u00a0vehicles', '28,000'],
    [{ qualifier: 'more-than' }, 'over 28,000\u00a0vehicles', 'over 28,000'],
    [{ qualifier: 'at-least' }, 'at least 28,000\u00a0vehicles', 'at least 28,000'],
    [{ qualifier: 'less-than', value: { number: 1 }, unit: 'percent' }, 'under 1\u202f%', 'under 1\u202f%'],
    [{ qualifier: 'about', value: { number: 90 }, unit: 'percent' }, '≈\u202f90\u202f%', 'around 90\u202f%'],
    [
      { qualifier: 'potential', bound: 'more-than', value: { number: 1000 }, unit: 'tops' },
      'potentially over 1,000\u202fTOPS',
      'potentially over 1,000\u202fTOPS',
    ],
    [{ qualifier: 'goal', value: { date: '2030' }, unit: 'year' }, 'by 2030', 'by 2030'],
    [{ value: { ordinal: 2 }, unit: 'rank' }, 'second', 'second'],
    [{ value: { number: 6 }, unit: 'firms' }, '6\u00a0firms', 'six'],
    [{ value: { number: 1 }, unit: 'chips' }, '1\u00a0chip', 'one'],
    [{ value: { from: 2012, to: 2020 }, unit: 'year' }, '2012–2020', '2012–2020'],
    [
      { qualifier: 'superlative', value: { text: 'world-class' }, unit: 'none' },
      'world-class',
      'world-class',
    ],
  ])('%o', (more, label, prose) => {
    expect(formatClaim(claim(more))).toBe(label);
    expect(formatClaim(claim(more), { form: 'prose' })).toBe(prose);
  });
});

test('formatClaim(claim, {says}) takes another wording of the same qualifier', () => {
  expect(formatClaim(claim({ qualifier: 'more-than' }), { form: 'prose', says: 'more than' })).toBe(
    'more than 28,000',
  );
});

test('formatClaim(claim, {says}) refuses a wording that would make the claim firmer', () => {
  expect(() => formatClaim(claim({ qualifier: 'about' }), { says: 'exactly' })).toThrow(
    '“about”, which may not be worded “exactly”',
  );
  expect(() => formatClaim(claim({ qualifier: 'more-than' }), { says: '' })).toThrow('may not be worded');
});

test('formatClaim(claim, spoken) says that an exact value is exact', () => {
  expect(formatClaim(claim({}), { form: 'spoken' })).toMatch(/^exactly 28,000/);
});
