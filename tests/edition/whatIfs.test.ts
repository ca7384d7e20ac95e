import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readForm } from '../../src/client/explore/playWhatIf.ts';
import { renderSvg } from '../../src/components/charts/svg/renderSvg.ts';
import { edition } from '../../src/edition.ts';
import { outsideIn, outsideOfRows } from '../../src/lib/edition/outsideOfClaim.ts';
import { chartSizes } from '../../src/lib/schema/figure.ts';
import { type PathShape, pathBetween } from '../../src/lib/whatIf/pathBetween.ts';
import {
  type Assumed,
  type Base,
  initialOf,
  readAssumed,
  type WhatIf,
  writeAssumed,
} from '../../src/lib/whatIf/whatIf.ts';
import { whatIfBases, whatIfs } from '../../src/records.ts';

describe('assumed', () => {
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

    test('drawn anew, each mark falls outside of the lenses that it would when the page is built', () => {
      const told = outsideOfRows(edition, base);
      for (const assumed of statesOf(whatIf)) {
        const [built, anew] = [outsideIn(edition), (_: string, id: string) => told[id]].map((outside) =>
          renderSvg(whatIf.draw(base, assumed, chartSizes.wide), {
            id,
            label: id,
            resolve: (reference) => reference,
            outside,
          }),
        );
        expect(anew).toBe(built);
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
});

describe('pathBetween', () => {
  const ends = { start: [2015, 1], end: [2024, 35], ceiling: 80 } as const;
  const shapes: PathShape[] = ['linear', 'compound', 'logistic'];

  describe.each(shapes)('a %s path', (shape) => {
    test('goes through both values', () => {
      expect(pathBetween(shape, ends, 2015)).toBeCloseTo(1, 10);
      expect(pathBetween(shape, ends, 2024)).toBeCloseTo(35, 10);
    });

    test('rises every year', () => {
      const values = [2016, 2018, 2020, 2022, 2026].map((year) => pathBetween(shape, ends, year));
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    });
  });

  test('a linear path has equal steps, a compound path an equal rate', () => {
    const at = (shape: PathShape, year: number) => pathBetween(shape, ends, year);
    expect(at('linear', 2018) - at('linear', 2017)).toBeCloseTo(34 / 9, 10);
    expect(at('compound', 2018) / at('compound', 2017)).toBeCloseTo(35 ** (1 / 9), 10);
  });

  test('a logistic path nears its ceiling and does not pass it', () => {
    expect(pathBetween('logistic', ends, 2060)).toBeGreaterThan(79);
    expect(pathBetween('logistic', ends, 2060)).toBeLessThan(80);
  });

  test('a ceiling that is not above both values is refused', () => {
    expect(() => pathBetween('logistic', { ...ends, ceiling: 35 }, 2020)).toThrow(
      'a ceiling of 35 is not above 35',
    );
  });
});

describe('assumed', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  const quantity = fc
    .record({
      id: word,
      min: fc.integer({ min: -50, max: 50 }),
      steps: fc.integer({ min: 1, max: 40 }),
      step: fc.constantFrom(1, 5, 0.1, 0.25, 0.5, 10),
    })
    .map(({ id, min, steps, step }) => ({
      id,
      kind: 'quantity' as const,
      label: id,
      unit: '',
      min,
      max: Number((min + steps * step).toFixed(2)),
      step,
      initial: min,
    }));
  const choice = fc
    .record({ id: word, values: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }) })
    .map(({ id, values }) => ({
      id,
      kind: 'choice' as const,
      label: id,
      options: values.map((value) => ({ value, label: value })),
      initial: values[0] ?? '',
    }));
  const made = fc
    .uniqueArray(fc.oneof(quantity, choice), { minLength: 1, maxLength: 4, selector: ({ id }) => id })
    .map((inputs) => ({ id: 'any', inputs }) as unknown as WhatIf);
  const anyWhatIf = fc.oneof(made, fc.constantFrom(...whatIfs));

  /** A what-if, and something that a reader could set it to. */
  const set = anyWhatIf.chain((whatIf) =>
    fc
      .tuple(
        ...whatIf.inputs.map((input) =>
          input.kind === 'choice'
            ? fc.constantFrom(...input.options.map(({ value }) => value))
            : fc
                .integer({ min: 0, max: Math.round((input.max - input.min) / input.step) })
                .map((at) => Number((input.min + at * input.step).toFixed(2))),
        ),
      )
      .map((values) => ({
        whatIf,
        assumed: Object.fromEntries(whatIf.inputs.map(({ id }, at) => [id, values[at] ?? ''])),
      })),
  );

  test('what is written into an address is read back the same, and leaves the rest of the query alone', () => {
    fc.assert(
      fc.property(set, ({ whatIf, assumed }) => {
        const query = new URLSearchParams('other=1');
        writeAssumed(whatIf, assumed, query);
        expect(query.get('other')).toBe('1');
        expect(readAssumed(whatIf, new URLSearchParams(query.toString()))).toEqual(assumed);
        writeAssumed(whatIf, initialOf(whatIf), query);
        expect(query.toString()).toBe('other=1');
      }),
    );
  });

  test('whatever an address says, what is read is an option or a step within the bounds', () => {
    const said = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom('1e3', '0x1', '', ' 2', '1.05'),
    );
    fc.assert(
      fc.property(anyWhatIf, fc.array(said, { minLength: 4, maxLength: 4 }), (whatIf, words) => {
        const query = new URLSearchParams(
          whatIf.inputs.map(({ id }, at) => [`${whatIf.id}.${id}`, words[at] ?? '']),
        );
        const read = readAssumed(whatIf, query);
        for (const input of whatIf.inputs) {
          const value = read[input.id];
          if (input.kind === 'choice') expect(input.options.map((option) => option.value)).toContain(value);
          else {
            expect(value).toBeGreaterThanOrEqual(input.min);
            expect(value).toBeLessThanOrEqual(input.max);
            const steps = (Number(value) - input.min) / input.step;
            expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
          }
        }
      }),
    );
  });

  /** A form whose controls have these values, switched off or not. */
  const formOf = (values: Readonly<Record<string, string>>) =>
    ({
      elements: { namedItem: (name: string) => (name in values ? { value: values[name] } : null) },
    }) as unknown as HTMLFormElement;

  test('whatever is typed into a form, what is read from it is what its address gives back', () => {
    const typed = fc.oneof(
      fc.double({ min: -100, max: 200 }).map(String),
      fc.double().map(String),
      fc.integer({ min: -1000, max: 3000 }).map(String),
      fc.constantFrom('', '80.5', '1.25', '2020.4', '1e2', '-', 'Infinity'),
    );
    fc.assert(
      fc.property(set, typed, fc.nat(), ({ whatIf, assumed }, value, at) => {
        const values = Object.fromEntries(Object.entries(assumed).map(([id, one]) => [id, String(one)]));
        const input = whatIf.inputs[at % whatIf.inputs.length] ?? whatIf.inputs[0];
        const touched = input.kind === 'quantity' ? { name: `${input.id}-number`, value } : null;
        const read = readForm(whatIf, formOf(values), touched);
        for (const { id } of whatIf.inputs)
          if (id !== input.id || !touched) expect(read[id]).toBe(assumed[id]);
        const query = new URLSearchParams();
        writeAssumed(whatIf, read, query);
        expect(readAssumed(whatIf, query)).toEqual(read);
      }),
    );
  });

  test('a number between two steps is brought to the nearer, one outside the bounds to the end', () => {
    const ratio = { kind: 'quantity', id: 'a', label: '', unit: '', min: 1.2, max: 4, step: 0.1, initial: 2 };
    const read = (value: string) =>
      readForm({ inputs: [ratio] as never }, formOf({ a: '3' }), { name: 'a-number', value }).a;
    expect(['2.34', '2.36', '1', '9', '', 'x'].map(read)).toEqual([2.3, 2.4, 1.2, 4, 2, 2]);
  });
});
