import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/lib/edition/series.ts';

const at = (...years: number[]) => years.map((year) => ({ year, value: 1 }));
const years = (segments: readonly (readonly { year: number }[])[]) =>
  segments.map((one) => one.map(({ year }) => year));

test('segmentsOf(points, breaks) joins years that follow each other', () => {
  expect(years(segmentsOf(at(2010, 2011, 2012), []))).toEqual([[2010, 2011, 2012]]);
});

test('segmentsOf(points, breaks) crosses neither a year without a value nor a break', () => {
  expect(years(segmentsOf(at(2010, 2012, 2013, 2014), [2014]))).toEqual([[2010], [2012, 2013], [2014]]);
  expect(segmentsOf([], [2014])).toEqual([]);
});
