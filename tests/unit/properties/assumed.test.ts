import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readForm } from '../../../src/client/explore/playWhatIf.ts';
import { initialOf, readAssumed, type WhatIf, writeAssumed } from '../../../src/lib/whatIf/whatIf.ts';
import { whatIfs } from '../../../src/records.ts';

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
      for (const { id } of whatIf.inputs) if (id !== input.id || !touched) expect(read[id]).toBe(assumed[id]);
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
