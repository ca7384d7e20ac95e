import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FormattableClaim, formatClaim } from '../../../src/lib/format/formatClaim.ts';
import { formatPeriod } from '../../../src/lib/format/formatDate.ts';
import { formatNumber } from '../../../src/lib/format/formatNumber.ts';
import { period } from '../../../src/lib/schema/date.ts';
import { type QualifierId, qualifiers } from '../../../src/lib/schema/qualifier.ts';
import { type UnitId, units } from '../../../src/lib/schema/unit.ts';

const scales = { trillion: 1e12, billion: 1e9, million: 1e6 };
const number = fc.oneof(
  fc.double({ min: -1e15, max: 1e15, noNaN: true }),
  fc.double({ min: -10, max: 10, noNaN: true }),
  fc.integer(),
  fc.constantFrom(999_999.9996, 999_999_999.9, 999_999_999_999.9, -0.0001, 0, -0, 1e6, 1e9, 1e12),
);

/** What a printed number says. */
function read(printed: string): number {
  const [digits = '', scale] = printed.split('\u00a0');
  const size = scale === undefined ? 1 : scales[scale as keyof typeof scales];
  return Number(digits.replaceAll(',', '').replace('−', '-')) * size;
}

test('a printed number says the number, to three decimals of its scale, and no more', () => {
  fc.assert(
    fc.property(number, (value) => {
      const printed = formatNumber(value);
      const scale = printed.split('\u00a0')[1] as keyof typeof scales | undefined;
      expect(printed).toMatch(/^−?\d{1,3}(,\d{3})*(\.\d{1,3})?(\u00a0(million|billion|trillion))?$/);
      expect(Math.abs(read(printed) - value)).toBeLessThanOrEqual((scale ? scales[scale] : 1) * 0.000_501);
      expect(printed).not.toBe('−0');
      // Each scale is left for the next before its number has four digits; a trillion is the last.
      if (scale !== 'trillion')
        expect(Math.abs(read(printed)) / (scale ? scales[scale] : 1e3)).toBeLessThan(1000);
    }),
  );
});

test('a larger number is not printed as a smaller', () => {
  fc.assert(
    fc.property(number, number, (one, other) => {
      if (one < other) expect(read(formatNumber(one))).toBeLessThanOrEqual(read(formatNumber(other)));
    }),
  );
});

const year = fc.integer({ min: 1900, max: 2099 });
const two = (part: number) => String(part).padStart(2, '0');
const written = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  fc
    .tuple(year, year)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => `${from}/${to}`),
);

test('a period of the calendar is accepted, and printed with all that it says', () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(period.safeParse(text).success).toBe(true);
      const printed = formatPeriod(text);
      for (const part of text.match(/\d{4}/g) ?? []) expect(printed).toContain(part);
      expect(printed).not.toMatch(/undefined|NaN|\/|^\s|\s$| {2}/);
      if (/^\d{4}-\d\d-\d\d$/.test(text) && !text.endsWith('12-31'))
        expect(printed).toContain(String(Number(text.slice(8))));
    }),
  );
});

test('two periods that differ are printed differently', () => {
  fc.assert(
    fc.property(written, written, (one, other) => {
      if (one !== other) expect(formatPeriod(one)).not.toBe(formatPeriod(other));
    }),
  );
});

test('a period that is none of the calendar is refused', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      if (!/^(19|20)\d\d/.test(text)) expect(period.safeParse(text).success).toBe(false);
    }),
  );
  for (const text of [
    '20244',
    '2024-13',
    '2024-00',
    '2023-02-29',
    '2024/2012',
    '2024/2024',
    '2024-06/',
    '2020-09/2022',
  ])
    expect(period.safeParse(text).success).toBe(false);
});

const claim = fc.record({
  id: fc.constant('any'),
  value: number.map((value) => ({ number: value })),
  unit: fc.constantFrom(...(Object.keys(units) as UnitId[])),
  qualifier: fc.constantFrom(...(Object.keys(qualifiers) as QualifierId[])),
  bound: fc.constantFrom(undefined, 'about', 'more-than', 'at-least', 'less-than', 'at-most'),
}) as fc.Arbitrary<FormattableClaim>;
const form = fc.constantFrom('label' as const, 'prose' as const, 'spoken' as const);

test('no form prints a value without its qualifier, or its number otherwise than it is', () => {
  fc.assert(
    fc.property(claim, form, (any, how) => {
      const printed = formatClaim(any, { form: how });
      const { words, sign } = qualifiers[any.qualifier];
      if (words[0]) expect([words[0], sign].some((lead) => printed.startsWith(lead))).toBe(true);
      expect(printed).not.toMatch(/undefined|NaN|^\s|\s$| {2}/);
      const { number: value } = any.value as { number: number };
      if (how !== 'prose') expect(printed).toContain(formatNumber(value));
    }),
  );
});

test('only the words of its own qualifier may lead a claim', () => {
  fc.assert(
    fc.property(
      claim,
      fc.constantFrom(...Object.values(qualifiers).flatMap(({ words }) => [...words])),
      (any, says) => {
        const own: readonly string[] = qualifiers[any.qualifier].words;
        if (own.includes(says)) expect(formatClaim(any, { says }).startsWith(says)).toBe(true);
        else expect(() => formatClaim(any, { says })).toThrow(/may not be worded/);
      },
    ),
  );
});
