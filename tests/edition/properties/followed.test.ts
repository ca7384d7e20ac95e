import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import type { ChartRow } from '../../../src/lib/edition/chartRow.ts';
import { fromEnds } from '../../../src/lib/edition/interval.ts';
import { qualifiers } from '../../../src/lib/schema/qualifier.ts';
import { follow } from '../../../src/lib/whatIf/follow.ts';
import { type Assumed, type Base, initialOf, type WhatIf } from '../../../src/lib/whatIf/whatIf.ts';

/** Anything that a reader may assume. */
const assumedOf = ({ inputs }: WhatIf): fc.Arbitrary<Assumed> =>
  fc.record(
    Object.fromEntries(
      inputs.map((input) => [
        input.id,
        input.kind === 'choice'
          ? fc.constantFrom(...input.options.map(({ value }) => value))
          : fc
              .nat(Math.round((input.max - input.min) / input.step))
              .map((steps) => Number((input.min + steps * input.step).toFixed(6))),
      ]),
    ),
  );

const isRow = (value: Base[string]): value is ChartRow => typeof value === 'object';

/** The base with each claim anywhere in its interval. */
const basesOf = (base: Base): fc.Arbitrary<Base> =>
  fc.record(
    Object.fromEntries(
      Object.entries(base).map(([name, row]) => {
        if (!isRow(row)) return [name, fc.constant(row)];
        const { low, high } = fromEnds(row.interval);
        const to = Number.isFinite(high) ? high : row.value * 10;
        return [name, fc.double({ min: low, max: to, noNaN: true }).map((value) => ({ ...row, value }))];
      }),
    ),
  );

/** The base with one qualifier for every claim that is neither a bound nor of another kind. */
const withQualifier = (base: Base, qualifier: ChartRow['qualifier']): Base =>
  Object.fromEntries(
    Object.entries(base).map(([name, row]) => [
      name,
      isRow(row) && row.qualifier === 'exact' ? { ...row, qualifier } : row,
    ]),
  );

describe.each(edition.whatIfs.map(({ whatIf, base }) => [whatIf.id, whatIf, base] as const))(
  'the what-if %s',
  (_, whatIf, base) => {
    test('comes to nothing outside its interval, whatever the claims that it starts from are within theirs', () => {
      fc.assert(
        fc.property(assumedOf(whatIf), basesOf(base), (assumed, other) => {
          const stated = whatIf.follows(base, assumed);
          for (const [index, { value }] of whatIf.follows(other, assumed).entries()) {
            const { low, high } = fromEnds(stated[index]?.interval ?? { from: 0, to: 0 });
            const slack = Math.abs(value) * 1e-9;
            expect(value).toBeGreaterThanOrEqual(low - slack);
            expect(value).toBeLessThanOrEqual(high + slack);
          }
        }),
      );
    });

    test.each(['about', 'potential', 'goal'] as const)(
      'says what is “%s” in the claims that it starts from, in words and at its marks',
      (qualifier) => {
        const hedged = withQualifier(base, qualifier);
        fc.assert(
          fc.property(assumedOf(whatIf), (assumed) => {
            const { words, sign } = qualifiers[qualifier];
            for (const one of whatIf.follows(hedged, assumed)) {
              expect([one.qualifier, one.bound]).toContain(qualifier);
              expect([String(words[0]), sign].some((lead) => one.printed.includes(lead))).toBe(true);
              if (one.value <= 100 || one.unit !== 'percent')
                expect(whatIf.says(hedged, assumed)).toContain(one.said);
            }
          }),
        );
      },
    );
  },
);

test('the path between two rounded values is about, and says between what it lies', () => {
  const found = edition.whatIfs.find(({ whatIf }) => whatIf.id === 'penetration-path');
  if (!found) throw new Error('the edition has no such what-if');
  const { whatIf, base } = found;
  expect(whatIf.follows(base, initialOf(whatIf))[0]?.qualifier).toBe('about');
  expect(whatIf.says(base, initialOf(whatIf))).toMatch(/around .* between .* and .*rounded/);
});

test('follow turns a bound round where the function falls', () => {
  const bound = {
    value: 2,
    qualifier: 'more-than',
    bound: undefined,
    interval: { from: 2, to: null },
  } as const;
  const printing = { unit: 'times', decimals: 1 } as const;
  expect(follow([bound], (value) => 3 * value, printing)).toMatchObject({ qualifier: 'more-than', value: 6 });
  expect(follow([bound], (value) => 3 / value, printing)).toMatchObject({
    qualifier: 'less-than',
    value: 1.5,
  });
});
