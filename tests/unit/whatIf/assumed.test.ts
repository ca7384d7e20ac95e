import { describe, expect, test } from 'vitest';
import {
  type Assumed,
  type Base,
  initialOf,
  readAssumed,
  writeAssumed,
} from '../../../src/lib/whatIf/whatIf.ts';
import { whatIfBases, whatIfs } from '../../../src/records.ts';

const bases: Readonly<Record<string, Base>> = whatIfBases;

/** Every input at its ends and at first, one after the other. */
const statesOf = (whatIf: (typeof whatIfs)[number]): Assumed[] =>
  whatIf.inputs.flatMap((input) =>
    (input.kind === 'choice' ? input.options.map(({ value }) => value) : [input.min, input.max]).map(
      (value) => ({
        ...initialOf(whatIf),
        [input.id]: value,
      }),
    ),
  );

describe.each(whatIfs.map((whatIf) => [whatIf.id, whatIf] as const))('what-if %s', (id, whatIf) => {
  const base = bases[id] ?? {};

  test('says and draws something for every end of every input', () => {
    for (const assumed of [initialOf(whatIf), ...statesOf(whatIf)]) {
      expect(whatIf.says(base, assumed), JSON.stringify(assumed)).toMatch(/^[A-Z].*\.$/);
      expect(whatIf.says(base, assumed)).not.toMatch(/NaN|Infinity|undefined/);
      for (const size of [
        { width: 720, narrow: false },
        { width: 360, narrow: true },
      ])
        expect(whatIf.draw(base, assumed, size).marks?.length).toBeGreaterThan(0);
    }
  });

  test('comes back from its address as it was', () => {
    for (const assumed of statesOf(whatIf)) {
      const query = new URLSearchParams('other=1');
      writeAssumed(whatIf, assumed, query);
      expect(readAssumed(whatIf, query)).toEqual(assumed);
      expect(query.get('other')).toBe('1');
    }
  });

  test('leaves what is as at first out of its address', () => {
    const query = new URLSearchParams(`${id}.${whatIf.inputs[0].id}=x`);
    writeAssumed(whatIf, initialOf(whatIf), query);
    expect(query.toString()).toBe('');
  });

  test('takes nothing wrong from an address', () => {
    for (const wrong of ['', 'x', '-1', '1e9', 'NaN', '99999', '<b>']) {
      const query = new URLSearchParams(whatIf.inputs.map((input) => [`${id}.${input.id}`, wrong]));
      expect(readAssumed(whatIf, query), wrong).toEqual(initialOf(whatIf));
    }
  });
});

test('every what-if has a base, and every base a what-if', () => {
  expect(Object.keys(whatIfBases).sort()).toEqual(whatIfs.map(({ id }) => id).sort());
});
