import { describe, expect, test } from 'vitest';
import { type PathShape, pathBetween } from '../../../src/lib/whatIf/pathBetween.ts';

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
