import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { deriveClaim } from '../../../src/lib/edition/deriveClaim.ts';
import { derivedQualifier, type FirmInput } from '../../../src/lib/edition/derivedQualifier.ts';
import { evaluateFormula, factorOf, valueAt } from '../../../src/lib/edition/evaluateFormula.ts';
import { fromEnds, type Interval } from '../../../src/lib/edition/interval.ts';
import { intervalOf } from '../../../src/lib/edition/statedInterval.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import {
  add,
  constant,
  divide,
  type Formula,
  inputsOf,
  multiply,
  raise,
  subtract,
  claim as term,
} from '../../../src/lib/schema/formula.ts';
import { sideOf } from '../../../src/lib/schema/qualifier.ts';

const derived = edition.claims.all.filter(({ derivation }) => derivation);
const records = Object.fromEntries(edition.claims.all.map((claim) => [claim.id, claim as Claim]));

/** Any value of an interval; where it has no end, also values far away. */
const within = ({ low, high }: Interval) => {
  const from = Number.isFinite(low) ? low : Math.min(high, 0) - 1e6;
  const to = Number.isFinite(high) ? high : Math.max(low, 1) * 1e6;
  return fc.oneof(fc.constantFrom(from, to), fc.double({ min: from, max: to, noNaN: true }));
};

/** The formula of a claim down to claims that are not derived. */
const leavesOf = (formula: Formula): Formula => {
  if ('claim' in formula) {
    const tree = records[formula.claim]?.derivation?.tree;
    return tree ? leavesOf(tree) : formula;
  }
  return 'terms' in formula ? { ...formula, terms: formula.terms.map(leavesOf) } : formula;
};
const treeOf = ({ derivation }: Pick<Claim, 'derivation'>) =>
  leavesOf(derivation?.tree ?? { constant: Number.NaN });
const inOnes = (claim: Claim, value: number) => value * factorOf(claim.unit);

/** A claim derived anew from records of which one has another qualifier. */
const derivedAnew = (claim: Claim, input: Claim, firmness: Partial<Claim>) => {
  const { tree, decimals = 0 } = claim.derivation ?? {};
  const { unit, kind, id } = claim;
  const record = { ...claim, unit, kind, id, decimals, formula: tree };
  return deriveClaim(record as never, { ...records, [input.id]: { ...input, ...firmness } });
};

describe.each(derived.map((claim) => [claim.id, claim] as const))('the derived claim %s', (_, claim) => {
  const tree = treeOf(claim);
  const inputs = inputsOf(tree).flatMap((id) => records[id] ?? []);

  test('lies within its interval, whatever its inputs are within theirs', () => {
    const { low, high } = fromEnds(claim.derivation?.interval ?? { from: null, to: null });
    const values = fc.record(
      Object.fromEntries(inputs.map((input) => [input.id, within(intervalOf(input))] as const)),
    );
    fc.assert(
      fc.property(values, (drawn) => {
        const ones = Object.fromEntries(
          inputs.map((input) => [input.id, inOnes(input, drawn[input.id] ?? 0)]),
        );
        const result = valueAt(tree, ones) / factorOf(claim.unit);
        const slack = Math.max(Math.abs(result), 1) * 1e-9;
        expect(result).toBeGreaterThanOrEqual(Math.max(low, Number.NEGATIVE_INFINITY) - slack);
        expect(result).toBeLessThanOrEqual(high + slack);
      }),
    );
  });

  test('turns its bound round where it falls with an input, and keeps it where it rises', () => {
    const rangeOf = (input: Claim) => {
      const { low, high } = intervalOf(input);
      return { low: inOnes(input, low), high: inOnes(input, high) };
    };
    for (const input of inputs.filter((one) => !('date' in one.value) && one.qualifier !== 'goal'))
      for (const firmness of [{ qualifier: 'more-than' }, { qualifier: 'less-than' }] as const) {
        if (inputs.some((one) => one !== input && sideOf(one))) continue;
        const flipped = { ...input, ...firmness, rounding: 0 };
        const { directions } = evaluateFormula(
          tree,
          Object.fromEntries(inputs.map((one) => [one.id, rangeOf(one === input ? flipped : one)])),
        );
        const result = derivedAnew(claim, input, { ...firmness, rounding: 0 });
        const isAbove = firmness.qualifier === 'more-than';
        const expected = {
          rises: isAbove ? 'above' : 'below',
          falls: isAbove ? 'below' : 'above',
          both: undefined,
          stays: undefined,
        }[directions[input.id] ?? 'both'];
        expect(sideOf(result), `${input.id} ${firmness.qualifier}`).toBe(expected);
        if (!expected) expect(result.qualifier).toBe('not-bounded');
      }
  });

  test.each(['potential', 'goal'] as const)('keeps what is a %s in an input', (hedge) => {
    for (const input of inputs) {
      if (input.qualifier === 'goal' || sideOf(input)) continue;
      const others = inputs.filter((one) => one !== input);
      if (others.some((one) => sideOf(one) && one.qualifier !== hedge)) continue;
      if (others.some(({ qualifier }) => qualifier !== hedge && ['potential', 'goal'].includes(qualifier)))
        continue;
      expect(derivedAnew(claim, input, { qualifier: hedge }).qualifier).toBe(hedge);
    }
  });

  test('is about, or says so inside its qualifier, where an input is about', () => {
    for (const input of inputs.filter((one) => !sideOf(one) && one.qualifier !== 'goal')) {
      const { qualifier, bound } = derivedAnew(claim, input, { qualifier: 'about' });
      expect([qualifier, bound]).toContain('about');
    }
  });
});

const leaf = fc.constantFrom('a', 'b', 'c').map(term);
const anyFormula = fc.letrec<{ any: Formula }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.integer({ min: 1, max: 9 }).map((number) => constant(number)),
    fc.tuple(tie('any'), tie('any')).map((terms) => add(...terms)),
    fc.tuple(tie('any'), tie('any')).map((terms) => multiply(...terms)),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => subtract(one, other)),
    fc.tuple(tie('any'), tie('any')).map(([one, other]) => divide(one, other)),
    fc.tuple(tie('any'), fc.integer({ min: 1, max: 3 })).map(([one, to]) => raise(one, constant(to))),
  ),
})).any;
const anyInterval = fc
  .tuple(fc.integer({ min: -2000, max: 2000 }), fc.nat(900))
  .map(([low, width]) => ({ low: low / 100, high: (low + width) / 100 }));

test('no formula leaves its interval, whatever it is made of', () => {
  fc.assert(
    fc.property(
      anyFormula,
      fc.record({ a: anyInterval, b: anyInterval, c: anyInterval }),
      fc.record({ a: fc.nat(100), b: fc.nat(100), c: fc.nat(100) }),
      (formula, ranges, parts) => {
        const { range } = evaluateFormula(formula, ranges);
        const values = Object.fromEntries(
          (['a', 'b', 'c'] as const).map((id) => {
            const { low, high } = ranges[id];
            return [id, Math.min(high, low + ((high - low) * parts[id]) / 100)];
          }),
        );
        const result = valueAt(formula, values);
        // A root of what is below zero, or a division by zero, comes to nothing that could lie anywhere.
        if (!Number.isFinite(result)) return;
        const slack = Math.max(Math.abs(result), 1) * 1e-6;
        expect(result).toBeGreaterThanOrEqual(range.low - slack);
        expect(result).toBeLessThanOrEqual(range.high + slack);
      },
    ),
    { numRuns: 2000 },
  );
});

describe('derivedQualifier', () => {
  const input = (
    qualifier: Claim['qualifier'],
    direction: FirmInput['direction'] = 'rises',
    bound?: Claim['bound'],
  ) => ({
    qualifier,
    direction,
    bound,
  });
  const close = { above: false, below: false };
  const far = { above: true, below: true };
  test.each<[string, readonly FirmInput[], typeof close, object]>([
    ['exact of exact', [input('exact')], close, { qualifier: 'exact' }],
    ['about where rounding counts', [input('exact')], far, { qualifier: 'about' }],
    ['about of about', [input('about')], close, { qualifier: 'about' }],
    ['a bound passed on', [input('at-least')], close, { qualifier: 'at-least' }],
    ['a bound turned round', [input('more-than', 'falls')], close, { qualifier: 'less-than' }],
    [
      'two bounds of one way',
      [input('at-least'), input('less-than', 'falls')],
      close,
      { qualifier: 'more-than' },
    ],
    [
      'bounds that pull both ways',
      [input('more-than'), input('more-than', 'falls')],
      close,
      { qualifier: 'not-bounded' },
    ],
    ['a bound of no known direction', [input('at-most', 'both')], close, { qualifier: 'not-bounded' }],
    ['what was not bounded', [input('not-bounded')], close, { qualifier: 'not-bounded' }],
    [
      'an estimate with a bound',
      [input('about'), input('at-most')],
      close,
      { qualifier: 'about', bound: 'at-most' },
    ],
    [
      'a bound whose limit is rounded',
      [input('less-than')],
      { above: true, below: true },
      { qualifier: 'about', bound: 'less-than' },
    ],
    [
      'a bound whose open side is far',
      [input('less-than')],
      { above: false, below: true },
      { qualifier: 'less-than' },
    ],
    ['a possibility', [input('potential'), input('exact')], close, { qualifier: 'potential' }],
    [
      'a possible bound',
      [input('potential', 'falls', 'more-than')],
      close,
      { qualifier: 'potential', bound: 'less-than' },
    ],
    [
      'a possibility and an estimate',
      [input('potential'), input('about')],
      close,
      { qualifier: 'potential', bound: 'about' },
    ],
    [
      'a possibility that nothing bounds',
      [input('potential', 'rises', 'more-than'), input('at-least', 'falls')],
      close,
      { qualifier: 'potential', bound: 'not-bounded' },
    ],
    ['a goal', [input('goal'), input('exact')], close, { qualifier: 'goal' }],
  ])('%s', (_, inputs, wide, expected) => {
    expect(derivedQualifier(inputs, wide)).toEqual({ bound: undefined, ...expected });
  });

  test.each([
    ['a goal and a possibility', [input('goal'), input('potential')], /no qualifier says both/],
    [
      'a possible bound that is an estimate',
      [input('potential'), input('about'), input('at-least')],
      /no qualifier says all three/,
    ],
    ['a superlative', [input('superlative')], /no value behind it/],
  ] as const)('refuses %s', (_, inputs, message) => {
    expect(() => derivedQualifier(inputs, close)).toThrow(message);
  });
});
