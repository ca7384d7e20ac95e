import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FormattableClaim, formatClaim } from '../../src/lib/format/formatClaim.ts';
import { formatDate, formatPeriod } from '../../src/lib/format/formatDate.ts';
import { formatNumber, formatPercent } from '../../src/lib/format/formatNumber.ts';
import { formatSource } from '../../src/lib/format/formatSource.ts';
import { formatStatedNumber } from '../../src/lib/format/formatStatedNumber.ts';
import { frozenPage } from '../../src/lib/releases/frozenPage.ts';
import { period } from '../../src/lib/schema/date.ts';
import { type QualifierId, qualifiers } from '../../src/lib/schema/qualifier.ts';
import { type UnitId, units } from '../../src/lib/schema/unit.ts';

describe('formatDate', () => {
  test.each([
    ['2024', '2024'],
    ['2020-09', 'September 2020'],
    ['2025-01-23', '23 January 2025'],
    ['2024-12-31', '31 December 2024'],
  ])('formatDate(%s) is “%s”', (date, printed) => {
    expect(formatDate(date)).toBe(printed);
  });

  test('what happened on the last day of a year is dated by that day: a work, a version', () => {
    const csl = { type: 'webpage', title: 'A page', issued: { 'date-parts': [[2024, 12, 31]] } } as const;
    expect(formatSource({ csl } as never).rest).toBe('31 December 2024');
    const page = frozenPage('<html><head></head><body></body></html>', {
      path: 'index.html',
      version: '1.0.0',
      date: '2026-12-31',
    });
    expect(page).toContain('>31 December 2026</time>');
  });
});

describe('formatNumber', () => {
  test.each([
    [0.05, '0.05'],
    [67.1, '67.1'],
    [1000, '1,000'],
    [28_000, '28,000'],
    [999_999, '999,999'],
    [1e6, '1\u00a0million'],
    [50e9, '50\u00a0billion'],
    [3.61e12, '3.61\u00a0trillion'],
    [-0.57, '−0.57'],
  ])('formatNumber(%d) is “%s”', (value, printed) => {
    expect(formatNumber(value)).toBe(printed);
  });
});

describe('formatPercent', () => {
  test.each([
    [67.13, '67.1\u202f%'],
    [100, '100\u202f%'],
    [-0.04, '0\u202f%'],
  ])('formatPercent(%d) is “%s”', (value, printed) => {
    expect(formatPercent(value)).toBe(printed);
  });
});

describe('formatPeriod', () => {
  test.each([
    ['2024', '2024'],
    ['2020-09', 'September 2020'],
    ['2024-12-31', 'end of 2024'],
    ['2025-01-23', '23 January 2025'],
    ['2012/2020', '2012–2020'],
    [null, 'not stated'],
  ])('formatPeriod(%s) is “%s”', (period, printed) => {
    expect(formatPeriod(period)).toBe(printed);
  });
});

describe('printClaim', () => {
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
      [
        { qualifier: 'about', value: { number: 90 }, unit: 'percent' },
        '≈\u202f90\u202f%',
        'around 90\u202f%',
      ],
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
});

describe('printing', () => {
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
        // What that would round to nothing keeps its first digits.
        fc.pre(value === 0 || Math.abs(value) >= 0.001);
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
        fc.pre([one, other].every((value) => value === 0 || Math.abs(value) >= 1e-6));
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
        if (how !== 'prose') expect(printed).toContain(formatStatedNumber(value));
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
});
