import { describe, expect, test } from 'vitest';
import { parseRecords } from '../../src/lib/edition/parseRecords.ts';
import { baseUnits, unitFits, units } from '../../src/lib/schema/unit.ts';
import { type UnitDefinition, unitDefinition } from '../../src/lib/schema/unitDefinition.ts';

describe('units', () => {
  test('hold the engine’s and those of the edition', () => {
    expect(Object.keys(units)).toEqual(expect.arrayContaining(Object.keys(baseUnits)));
    expect(parseRecords('unit', unitDefinition, units)).toHaveProperty('percent.factor', 0.01);
  });

  test.each<[field: string, definition: object]>([
    ['sign', { sign: ' €', name: 'euro' }],
    ['name', { sign: '€' }],
    ['place', { sign: '€', name: 'euro', place: 'prefix' }],
    ['factor', { sign: '‰', name: 'per mille', factor: 0 }],
    ['joined', { sign: '°', name: 'degrees', joined: false }],
    ['suffix', { sign: '€', name: 'euro', suffix: true }],
  ])('one with a bad %s is refused by its id', (field, definition) => {
    expect(() => parseRecords('unit', unitDefinition, { bad: definition as UnitDefinition })).toThrow(
      `unit “bad”, field ${field}:`,
    );
  });

  test.each([
    [{ text: 'the first' }, 'none', undefined],
    [{ text: 'the first' }, 'percent', 'write none'],
    [{ number: 3 }, 'none', 'write the unit of the number'],
    [{ number: 3 }, 'number', undefined],
    [{ low: 12, high: 15 }, 'percent', undefined],

    [{ from: 1788, to: 1901 }, 'years', undefined],
  ])('%j in %s', (value, unit, fix) => {
    const found: string[] = [];
    unitFits({ value, unit }, { addIssue: ({ message }) => found.push(message) });
    expect(found.join()).toContain(fix ?? '');
    expect(found).toHaveLength(fix ? 1 : 0);
  });
});
