import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JoinedClaim } from '../../src/lib/edition/edition.ts';
import { parseClaims } from '../../src/lib/edition/parseClaims.ts';
import { byId, recordIndex } from '../../src/lib/edition/recordIndex.ts';
import { intervalOf, sayRounding } from '../../src/lib/edition/statedInterval.ts';
import { formatEditorTexts } from '../../src/lib/format/editorText.ts';
import { type FormattableClaim, formatClaim } from '../../src/lib/format/formatClaim.ts';
import { formatPeriod } from '../../src/lib/format/formatDate.ts';
import { formatNumber } from '../../src/lib/format/formatNumber.ts';
import { formatBetween, formatQuantity, type Quantity } from '../../src/lib/format/formatQuantity.ts';
import { formatStatedNumber } from '../../src/lib/format/formatStatedNumber.ts';
import { magnitudeOf } from '../../src/lib/format/magnitudeOf.ts';
import { uncertaintyFacts } from '../../src/lib/format/uncertaintyFacts.ts';
import { citation } from '../../src/lib/schema/citation.ts';
import type { Claim, ValueClaimInput } from '../../src/lib/schema/claim.ts';
import { period } from '../../src/lib/schema/date.ts';
import { divide, claim as input, subtract } from '../../src/lib/schema/formula.ts';
import type { UnitDefinition } from '../../src/lib/schema/unitDefinition.ts';
import { tokenize } from '../../src/lib/search/tokenize.ts';

const percent: UnitDefinition = { sign: '%', name: 'per cent' };
const euro: UnitDefinition = { sign: '€', name: 'euro', place: 'before' };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const interval = { low: 3.1, high: 6.7, level: 95, kind: 'confidence' } as const;

/** A record of a claim with these fields. */
function written(fields: Partial<ValueClaimInput>): ValueClaimInput {
  return {
    subject: 'Wages',
    measure: 'change',
    kind: 'measurement',
    value: { number: 4.9 },
    unit: 'percent',
    qualifier: 'exact',
    period: null,
    scope: 'the sample',
    paragraph: '1-1',
    sources: [],
    locator: 'wages changed',
    ...fields,
  };
}

/** A claim of the paper as it is parsed from such a record. */
function parsed(fields: Partial<ValueClaimInput>): Claim {
  return parseClaims({ stated: { change: written(fields) }, derived: {} }).change;
}

describe('digits', () => {
  test.each<[value: number, decimals: number | undefined, printed: string]>([
    [0.0003, undefined, '0.0003'],
    [1.25e-7, undefined, '1.25 × 10⁻⁷'],
    [-1.2e-11, 13, '−1.20 × 10⁻¹¹'],
    [22, 1, '22.0'],
    [-1, 1, '−1.0'],
    [0, 2, '0.00'],
    [1234567, 6, '1,234,567'],
    [3.63268e12, 5, '3.63268 trillion'],
    [3.63268e12, undefined, '3.633 trillion'],
    [3.61e12, undefined, '3.61 trillion'],
    [3.6e12, 2, '3.60 trillion'],
    [999_999_999, 6, '999,999,999'],
    [0.1 + 0.2, undefined, '0.3'],
    [28000, undefined, '28,000'],
  ])('%d with %s decimals is %s', (value, decimals, printed) => {
    expect(plain(formatStatedNumber(value, decimals))).toBe(printed);
  });

  test.each([
    ['22.0', '22.0 %'],
    ['0.030', '0.030 %'],
    ['3.60e12', '3.60 trillion %'],
    ['1200.0e6', '1.2000 billion %'],
    ['1234567', '1,234,567 %'],
    ['3.63268e12', '3.63268 trillion %'],
    [0.0003, '0.0003 %'],
    ['0.0003', '0.0003 %'],
  ])('a record’s %s is printed %s', (number, printed) => {
    expect(plain(formatClaim(parsed({ value: { number } })))).toBe(printed);
  });

  test('zeros at the end narrow what a value may be', () => {
    expect(intervalOf(parsed({ value: { number: '22.0' } }))).toEqual({ low: 21.95, high: 22.05 });
    expect(intervalOf(parsed({ value: { number: 22 } }))).toEqual({ low: 21.5, high: 22.5 });
  });

  test.each(['1,234', '12 %', '1e3', '.5', '12345678901234567', 1234567])('%j is refused', (number) => {
    expect(() => parsed({ value: { number } })).toThrow(/claim “change”, field value\.number: /);
  });

  test('below a million no number is printed as another: what is read back is the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -9, max: 6 }), (digits, power) => {
        const value = Number(`${digits}e${power}`);
        fc.pre(Math.abs(value) < 1e6);
        const printed = plain(formatStatedNumber(value)).replaceAll(',', '').replaceAll('−', '-');
        const [, number, tenth = ''] = /^(-?[\d.]+)(?: × 10⁻(.+))?$/.exec(printed) ?? [];
        const tenths = [...tenth].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('');
        const read = Number(`${number}e-${tenths || 0}`);
        expect(Number(read.toPrecision(12))).toBe(Number(value.toPrecision(12)));
      }),
    );
  });

  test('nothing but zero is printed as zero, however it is rounded', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: 1e-11, max: 1 }), (value) => {
        expect(formatNumber(value)).toMatch(/[1-9]/);
      }),
    );
  });
});

describe('quantities', () => {
  test.each<[Quantity, UnitDefinition, string, string?]>([
    [{ low: 12, high: 15 }, percent, '12–15 %', '12 to 15 %'],
    [{ low: -3, high: 5 }, percent, '−3 to 5 %'],
    [{ low: 1.2e6, high: 1.5e6 }, euro, '€1.2–1.5 million'],
    [{ low: 900_000, high: 1.5e6 }, euro, '€900,000 to 1.5 million'],
    [{ low: 12, high: 15, decimals: 1 }, percent, '12.0–15.0 %'],
    [{ number: -5 }, euro, '−€5'],
    [{ number: 5 }, { sign: 'CHF', name: 'francs', place: 'before' }, 'CHF 5'],
    [{ number: 12 }, { sign: '°', name: 'degrees', joined: true }, '12°'],
    [{ number: 34 }, { sign: 'per 1,000', name: 'per thousand' }, '34 per 1,000'],
    [{ number: 1 }, { sign: 'deaths', name: 'deaths' }, '1 death'],
    [{ number: 1 }, { sign: 'people', name: 'people', singular: 'person' }, '1 person'],
    [{ number: 1, decimals: 1 }, { sign: 'deaths', name: 'deaths' }, '1.0 deaths'],
    [
      { number: 4.9, uncertainty: interval },
      percent,
      '4.9 % (95 % CI 3.1 to 6.7)',
      '4.9 % (95 % confidence interval from 3.1 to 6.7)',
    ],
    [
      { number: 4.9, uncertainty: { ...interval, level: undefined, kind: 'credible' } },
      percent,
      '4.9 % (CrI 3.1 to 6.7)',
    ],
    [
      { number: 4.9, uncertainty: { spread: 'plusMinus', size: 0.3 } },
      percent,
      '4.9 ± 0.3 %',
      '4.9 plus or minus 0.3 %',
    ],
    [
      { number: 4.9, uncertainty: { spread: 'plusMinus', size: 0.3, level: 95 } },
      percent,
      '4.9 ± 0.3 % (95 % CI)',
    ],
    [
      { number: 4, decimals: 1, uncertainty: { spread: 'standardError', size: 0.3, decimals: 2 } },
      percent,
      '4.0 % (SE 0.30)',
    ],
    [{ number: 4.9, uncertainty: { spread: 'standardDeviation', size: 1.2 } }, percent, '4.9 % (SD 1.2)'],
  ])('%j', (quantity, unit, printed, spoken) => {
    expect(plain(formatQuantity(quantity, unit))).toBe(printed);
    if (spoken) expect(plain(formatQuantity(quantity, unit, { spoken: true }))).toBe(spoken);
  });
});

describe('an uncertainty', () => {
  test.each<[ValueClaimInput['uncertainty'], string, readonly [number, number]]>([
    [{ low: 3.1, high: '7.0', level: 95 }, '4.9 % (95 % CI 3.1 to 7.0)', [3.1, 7]],
    [{ plusMinus: '0.30' }, '4.9 ± 0.30 %', [4.6, 5.2]],
    [{ standardError: 0.5 }, '4.9 % (SE 0.5)', [4.4, 5.4]],
    [{ low: 4.0, high: 6.25, level: 95 }, '4.9 % (95 % CI 4.00 to 6.25)', [4, 6.25]],
  ])('%j is printed and computed with', (uncertainty, printed, [low, high]) => {
    const claim = parsed({ uncertainty, p: '< 0.001' });
    expect(plain(formatClaim(claim))).toBe(printed);
    expect(intervalOf(claim).low).toBeCloseTo(low);
    expect(intervalOf(claim).high).toBeCloseTo(high);
    expect(claim.p).toBe('< 0.001');
  });

  test.each<[Partial<ValueClaimInput>, string]>([
    [{ uncertainty: { plusMinus: 4.5 } }, 'plus or minus 4.5 percentage points'],
    [
      { uncertainty: { plusMinus: 0.5, level: 95 } },
      'plus or minus 0.5 percentage points (95 % confidence interval)',
    ],
    [{ uncertainty: { low: 3.1, high: 6.7 } }, 'confidence interval from 3.1 to 6.7 %'],
    [
      { value: { number: 18.6e6 }, unit: 'number', uncertainty: { low: 18e6, high: 18.8e6, level: 95 } },
      '95 % confidence interval from 18.0 million to 18.8 million',
    ],
  ])('%j alone is said “%s”', (fields, said) => {
    const [[, printed = ''] = []] = uncertaintyFacts(parsed(fields));
    expect(plain(printed)).toBe(said);
  });

  test.each<[number | string, ValueClaimInput['unit'], ValueClaimInput['qualifier'], number]>([
    [500_000, 'number', 'about', 50_000],
    ['500000.0', 'number', 'about', 0.05],
    [18.6e6, 'years', 'about', 0],
    [1250, 'number', 'about', 5],
    [500_000, 'number', 'exact', 0.5],
    [3.61e12, 'number', 'about', 5e9],
    [20e6, 'number', 'about', 5e6],
    [90, 'percent', 'about', 0.5],
  ])('%s %s, %s, lies within %d', (number, unit, qualifier, reach) => {
    expect(parsed({ value: { number }, unit, qualifier }).rounding).toBe(reach);
  });

  test('a rounding in per cent is said in percentage points', () => {
    expect(plain(sayRounding(parsed({})) ?? '')).toBe(
      'Half of the last digit stated: 0.05 percentage points to either side',
    );
  });

  test.each<[Partial<ValueClaimInput>, RegExp]>([
    [
      { uncertainty: { low: 5, high: 6 } },
      /field uncertainty: the interval from 5 to 6 does not hold the number 4\.9/,
    ],
    [{ uncertainty: { low: 6, high: 3 } }, /field uncertainty.*goes from a number to a higher one/],
    [{ uncertainty: { low: 3, high: 6, level: 0 } }, /field uncertainty\.level/],
    [{ uncertainty: { plusMinus: -1 } }, /field uncertainty\.plusMinus: is not above zero/],
    [{ value: { low: 1, high: 2 }, uncertainty: { plusMinus: 1 } }, /stands at a value that is no number/],
    [{ p: 'p < 0.05' }, /field p: a p-value is written/],
    [{ value: { low: 15, high: 12 } }, /field value.*a range goes from a number to a higher one/],
  ])('%j is refused', (fields, message) => {
    expect(() => parsed(fields)).toThrow(message);
  });
});

describe('a range', () => {
  test('allows what lies between its ends, as far as they are rounded', () => {
    expect(intervalOf(parsed({ value: { low: 12, high: 15 } }))).toEqual({ low: 11.5, high: 15.5 });
  });

  test('makes what is computed from it an estimate with an interval', () => {
    const { gap } = parseClaims({
      stated: {
        before: written({ value: { low: 12, high: 15 } }),
        after: written({ value: { number: '20.0' } }),
      },
      derived: {
        gap: {
          subject: 'Wages',
          measure: 'rise',
          kind: 'measurement',
          unit: 'percentage-points',
          period: null,
          scope: 'the sample',
          decimals: 1,
          formula: subtract(input('after'), input('before')),
        },
      },
    });
    expect(gap.value).toEqual({ number: 6.5 });
    expect(gap.qualifier).toBe('about');
    expect(gap.derivation?.interval).toEqual({ from: 4.45, to: 8.55 });
  });
});

test('a value in an editor’s text has a capital where it begins a sentence, in its figures none', () => {
  const claims = recordIndex('claim', [parsed({ qualifier: 'at-least' })] as JoinedClaim[], byId);
  const says = '{change} is much. {change}, of {change}: “Yes.” {change}';
  const [said] = formatEditorTexts([{ says, evidence: [{ source: 'one', figure: '{change}' }] }], claims);
  expect(plain(said?.says ?? '')).toBe(
    'At least 4.9 % is much. At least 4.9 %, of at least 4.9 %: “Yes.” At least 4.9 %',
  );
  expect(plain(said?.evidence?.[0]?.figure ?? '')).toBe('at least 4.9 %');
});

describe('times', () => {
  test.each([
    ['1788', '1788'],
    ['1788/1901', '1788–1901'],
    ['1848-02/1849-10', 'February 1848 to October 1849'],
    ['2020-03-01/2020-06-30', '1 March 2020 to 30 June 2020'],
  ])('a period of %s is printed %s', (text, printed) => {
    expect(formatPeriod(period.parse(text))).toBe(printed);
  });

  test.each(['0999', '2100', '1848-02/1849', '1849/1848', '2020-02-30/2020-03-01', '2022a'])(
    'a period of %s is refused',
    (text) => expect(period.safeParse(text).success).toBe(false),
  );

  test.each([
    ['1776', true],
    ['2022a', true],
    ['in press', true],
    ['n.d.', true],
    ['2022ab', false],
    ['22', false],
    ['soon', false],
  ])('a citation of %s: %s', (text, isYear) => {
    expect(citation.shape.year.safeParse(text).success).toBe(isYear);
  });

  test('a value may be a year or a span before 1900', () => {
    expect(formatClaim(parsed({ value: { date: '1859' }, unit: 'year' }))).toBe('1859');
    expect(formatClaim(parsed({ value: { from: 1788, to: 1901 }, unit: 'years' }))).toBe('1788–1901');
  });
});

test('search finds a range by either end, and a value by its interval', () => {
  expect(tokenize(formatClaim(parsed({ value: { low: 12, high: 15 } })))).toEqual(['12', '15']);
  const uncertain = parsed({ uncertainty: { low: 3.1, high: 6.7, level: 95 } });
  expect(tokenize(formatClaim(uncertain))).toEqual(expect.arrayContaining(['4.9', '3.1', '6.7', 'ci']));
});

test('what is computed and rounds to zero is refused, not printed as zero', () => {
  const tiny = { value: { number: 0.0003 } };
  const share = (decimals: number) =>
    parseClaims({
      stated: { one: written(tiny), other: written({ value: { number: 2 } }) },
      derived: {
        share: {
          subject: 'Wages',
          measure: 'part',
          kind: 'measurement',
          unit: 'percent',
          period: null,
          scope: 'the sample',
          decimals,
          formula: divide(input('one'), input('other')),
        },
      },
    }).share;
  expect(() => share(1)).toThrow('comes to 0.0150, which 1 decimals round to zero – give it more');
  expect(plain(formatClaim(share(3)))).toContain('0.015 %');
});

describe('a range in a sentence', () => {
  test.each<[Partial<ValueClaimInput>, string]>([
    [{ value: { low: 2, high: 3 } }, 'between 2 and 3 %'],
    [{ value: { low: 2, high: '3.0' } }, 'between 2.0 and 3.0 %'],
    [{ value: { low: -3, high: 5 }, qualifier: 'about' }, 'between around −3 and 5 %'],
    [{ value: { low: 2, high: 3 }, qualifier: 'potential' }, 'potentially between 2 and 3 %'],
    [{ value: { low: 1.2e6, high: 1.5e6 } }, 'between 1.2 and 1.5 million %'],
    [{ value: { low: 900_000, high: 1.5e6 } }, 'between 900,000 and 1.5 million %'],
    [{ value: { low: 2, high: 3 }, unit: 'number' }, 'between 2 and 3'],
  ])('%j', (fields, printed) => {
    expect(plain(formatClaim(parsed(fields), { form: 'between' }))).toBe(printed);
  });

  test('another wording of an estimate stands within', () => {
    const claim = parsed({ value: { low: 2, high: 3 }, qualifier: 'about' });
    expect(plain(formatClaim(claim, { form: 'between', says: 'roughly' }))).toBe('between roughly 2 and 3 %');
  });

  test('a sign that stands before or joins stands at both ends', () => {
    expect(plain(formatBetween({ low: 1.2e6, high: 1.5e6 }, euro))).toBe(
      'between €1.2 million and €1.5 million',
    );
    expect(formatBetween({ low: 12, high: 15 }, { sign: '°', name: 'degrees', joined: true })).toBe(
      'between 12° and 15°',
    );
  });
});

describe('a magnitude', () => {
  const fell: FormattableClaim = {
    id: 'fell',
    value: { number: -4.9 },
    unit: 'percent',
    qualifier: 'exact',
    uncertainty: { low: -6.7, high: -3.1, level: 95, kind: 'confidence' },
  };

  test('turns round with its interval', () => {
    expect(plain(formatClaim(fell, { form: 'magnitude' }))).toBe('4.9 % (95 % CI 3.1 to 6.7)');
    expect(plain(formatClaim(fell, { form: 'prose' }))).toBe('−4.9 % (95 % CI −6.7 to −3.1)');
  });

  test('turns its bound round: above −4.9 is a fall of less', () => {
    const bounded = { ...fell, uncertainty: undefined, qualifier: 'more-than' } as const;
    expect(plain(formatClaim(bounded, { form: 'magnitude', says: 'less than' }))).toBe('less than 4.9 %');
    expect(() => formatClaim(bounded, { form: 'magnitude', says: 'more than' })).toThrow('may not be worded');
  });

  test.each<[Partial<FormattableClaim>, string]>([
    [{ value: { low: -5, high: -2 } }, 'between 2 and 5 %'],
    [{ value: { low: -5, high: -2 }, qualifier: 'about' }, 'between around 2 and 5 %'],
    [{ value: { low: -1.5e6, high: -1.2e6 } }, 'between 1.2 and 1.5 million %'],
  ])('of a range stands between its ends, the smaller first: %j', (fields, printed) => {
    const range = { ...fell, uncertainty: undefined, ...fields };
    expect(plain(formatClaim(range, { form: 'magnitude-between' }))).toBe(printed);
  });

  test('of what is not below zero is itself', () => {
    const rose = { ...fell, value: { number: 4.9 }, uncertainty: undefined };
    expect(magnitudeOf(rose)).toBe(rose);
  });

  test('allows what the value allows, with the other sign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: -1e-3, noNaN: true }),
        fc.constantFrom('exact', 'more-than', 'at-most', 'about' as const),
        (number, qualifier) => {
          const claim = { ...parsed({}), value: { number }, qualifier, rounding: 0 } as Claim;
          const [was, is] = [
            intervalOf(claim),
            intervalOf({ ...magnitudeOf(claim), unit: 'percentage-points' }),
          ];
          expect([-is.high, -is.low]).toEqual([was.low, was.high]);
        },
      ),
    );
  });
});
