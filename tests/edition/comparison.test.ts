import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripRows, valueStrip } from '../../src/components/charts/valueStrip.ts';
import { edition } from '../../src/edition.ts';
import { chartRow } from '../../src/lib/edition/chartRow.ts';
import { comparedValues } from '../../src/lib/edition/comparedValues.ts';
import type { ComparedValue, JoinedClaim } from '../../src/lib/edition/edition.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';
import { formatComparison, formatValues } from '../../src/lib/format/formatComparison.ts';
import { type QualifierId, qualifiers } from '../../src/lib/schema/qualifier.ts';
import type { CheckState } from '../../src/lib/schema/verdict.ts';

const { get, all } = edition.claims;

/** A value of which only number and qualifier matter. */
const value = (number: number, qualifier: QualifierId = 'exact') =>
  ({
    ...get('nev-penetration-2024'),
    id: `value-${number}`,
    value: { number },
    unit: 'percent',
    qualifier,
  }) as JoinedClaim;

describe('formatComparison', () => {
  const compare = (
    state: CheckState,
    bearing: ComparedValue['bearing'],
    values: readonly JoinedClaim[],
    origins: readonly string[] = ['A', 'B'],
  ) =>
    formatComparison({
      state,
      verdictAspects: ['period'],
      period: '2024-12-31',
      compared: values.map((claim) => ({
        claim,
        bearing,
        origins,
        verdict: state as ComparedValue['verdict'],
      })),
    });

  test.each([
    ['disputed', 'contradicts', 'Independent sources differ: 40.9 to 48\u202f% for 2024.'],
    [
      'refined',
      'narrows',
      'Broadly right; independent sources are more precise: 40.9 to 48\u202f% for 2024.',
    ],
    ['confirmed', 'agrees', 'Independent sources agree: 40.9 to 48\u202f% for 2024.'],
    ['reported', 'agrees', 'Also reported elsewhere, not confirmed: 40.9 to 48\u202f% for 2024.'],
  ] as const)('says of what is %s the values', (state, bearing, says) => {
    expect(
      compare(
        state,
        bearing,
        [40.9, 47.6, 48].map((number) => value(number)),
      ),
    ).toBe(says);
  });

  test('says without a value what of the claim is meant, and where nothing is known that', () => {
    expect(compare('disputed', 'contradicts', [])).toBe('Independent sources differ on the period.');
    expect(compare('unchecked', 'near', [])).toBe('Not checked yet.');
    expect(compare('not-found', 'near', [])).toContain('not found');
  });

  test('leaves out values that bear otherwise, and speaks of one source where there is one', () => {
    expect(compare('disputed', 'agrees', [value(40)])).toBe('Independent sources differ on the period.');
    expect(compare('disputed', 'contradicts', [value(40)], ['A'])).toBe(
      'An independent source differs: 40\u202f% for 2024.',
    );
  });

  test('says nothing of what is no claim about the world', () => {
    const others = all.filter((claim) => !claim.state);
    expect(others.length).toBeGreaterThan(0);
    expect(others.flatMap((claim) => formatComparison(claim) ?? [])).toEqual([]);
  });

  test('never prints a value without its qualifier', () => {
    const ids = Object.keys(qualifiers) as QualifierId[];
    const hedged = fc.record({
      number: fc.integer({ min: 1, max: 99 }),
      qualifier: fc.constantFrom(...ids.filter((id) => id !== 'superlative')),
    });
    fc.assert(
      fc.property(fc.array(hedged, { minLength: 1, maxLength: 5 }), (given) => {
        const values = given
          .toSorted((a, b) => a.number - b.number)
          .map(({ number, qualifier }) => value(number, qualifier));
        const said = formatValues(values);
        for (const one of values) if (one.qualifier !== 'exact') expect(said).toContain(formatClaim(one));
      }),
    );
  });
});

describe('comparedValues', () => {
  test('takes values of the claim’s unit and year only', () => {
    const claim = get('nev-penetration-2024');
    const years = (values: readonly ComparedValue[]) => values.map((one) => one.claim.period);
    expect(years(claim.compared)).toEqual(['2024', '2024', '2024']);
    expect(years(comparedValues({ ...claim, period: '2023' }))).toEqual(['2023', '2023']);
    expect(comparedValues({ ...claim, unit: 'km' })).toEqual([]);
  });

  test('takes a sum and not its parts, and nothing that only comes near', () => {
    for (const claim of all)
      for (const { claim: one, bearing } of claim.compared) {
        expect(bearing).not.toBe('near');
        expect(one.voice).toBe('context');
        const sums = claim.compared.flatMap((other) => other.claim.inputRecords);
        expect(sums).not.toContain(one);
      }
    const whole = get('fcv-stock-cn-2024').compared.map((one) => one.claim.id);
    expect(whole).toContain('iea-fuel-cell-2024');
    expect(whole).not.toContain('iea-fuel-cell-trucks-2024');
  });
});

describe('valueStrip', () => {
  const ids = Object.keys(qualifiers) as QualifierId[];
  const own = chartRow(value(35), 'The paper');
  const other = (qualifier: QualifierId) => chartRow(value(48, qualifier), 'Another');
  const draw = (qualifier: QualifierId, size: 'rows' | 'spark') =>
    JSON.stringify(valueStrip([own, other(qualifier)], { size })?.tracks.at(-1));

  test.each(['rows', 'spark'] as const)('%s: another qualifier is another drawing', (size) => {
    const drawn = ids.filter((id) => !['superlative', 'ratio-without-base', 'not-bounded'].includes(id));
    const alike = [new Set(['more-than', 'at-least']), new Set(['less-than', 'at-most'])];
    for (const one of drawn)
      for (const two of drawn)
        expect(draw(one, size) === draw(two, size), `${one}, ${two}`).toBe(
          one === two || alike.some((pair) => pair.has(one) && pair.has(two)),
        );
  });

  test('what has no place on a scale has no mark, and keeps its row', () => {
    const three = valueStrip([own, other('exact'), other('ratio-without-base')], { size: 'rows' });
    expect(three?.tracks).toHaveLength(3);
    expect(three?.tracks[2]?.some(([tag]) => tag === 'circle')).toBe(false);
  });

  test('stands from zero to beyond the largest value, each mark at its place', () => {
    const strip = valueStrip(stripRows(get('nev-penetration-2024')), { size: 'rows' });
    expect(strip?.ends).toEqual(['0', '60\u202f%']);
    const marks = strip?.tracks.map((shapes) => shapes.find(([tag]) => tag === 'circle')?.[1].cx as number);
    const [first = 0, second = 0, , last = 0] = marks ?? [];
    expect((second - 1) / (first - 1)).toBeCloseTo(40.9 / 35, 2);
    expect((last - 1) / (first - 1)).toBeCloseTo(48 / 35, 2);
  });

  test('a value alone is drawn where its unit has an end of its own, and not where nothing says how much it is', () => {
    expect(valueStrip([own], { size: 'spark' })?.ends[1]).toContain('%');
    expect(valueStrip([{ ...own, unit: 'km' }], { size: 'spark' })).toBeUndefined();
  });

  test('the paper’s value is red and the others blue, in both sizes', () => {
    const [, independent = []] = valueStrip([own, other('exact')], { size: 'rows' })?.tracks ?? [];
    expect(JSON.stringify(independent.filter(([tag]) => tag === 'circle'))).toContain('currentcolor');
    const spark = valueStrip([own, other('exact')], { size: 'spark' })?.tracks[0] ?? [];
    const circles = spark.filter(([tag]) => tag === 'circle').map(([, { fill }]) => fill);
    expect(circles).toEqual(['var(--context)', 'var(--accent)']);
  });
});
