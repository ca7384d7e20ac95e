import { describe, expect, test } from 'vitest';
import { sketchChart } from '../../src/components/charts/sketchChart.ts';
import { renderSvg } from '../../src/components/charts/svg/renderSvg.ts';
import { figures, sketches } from '../../src/data/index.ts';
import { chartSizes } from '../../src/lib/schema/figure.ts';
import {
  drawStroke,
  nearestValue,
  openYears,
  type Sketch,
  sayDifference,
  withinYears,
} from '../../src/lib/sketch/sketch.ts';

const [given] = sketches;
if (!given) throw new Error('src/data/sketches.ts has none');
const line = (who: string, values: Readonly<Record<number, number>>) => ({
  who,
  label: who,
  breaks: [],
  href: 'series:x',
  spoken: who,
  segments: [
    Object.entries(values).map(([year, value]) => ({
      line: 'all',
      year: Number(year),
      value,
      qualifier: 'exact' as const,
    })),
  ],
});
const sketch: Sketch = {
  ...given,
  first: { ...given.first, time: 2015 },
  last: { ...given.last, time: 2019 },
  series: [line('A', { 2016: 2, 2017: 4, 2018: 10 }), line('B', { 2017: 6, 2018: 12 })],
  max: 50,
  step: 0.5,
};

test('the years that are drawn lie between the two that are given', () => {
  expect(openYears(sketch)).toEqual([2016, 2017, 2018]);
});

test('a value is brought to the nearest step within the scale', () => {
  expect([-3, 0.2, 0.3, 12.74, 80].map((value) => nearestValue(sketch, value))).toEqual([
    0, 0, 0.5, 12.5, 50,
  ]);
});

describe('a stroke', () => {
  test('sets every year that it passes, in either direction', () => {
    const onward = drawStroke(sketch, {}, { year: 2015.6, value: 0 }, { year: 2018.1, value: 25 });
    expect(onward).toEqual({ 2016: 4, 2017: 14, 2018: 25 });
    const back = drawStroke(sketch, {}, { year: 2018.1, value: 25 }, { year: 2015.6, value: 0 });
    expect(back).toEqual({ 2016: 0, 2017: 14, 2018: 24 });
  });

  test('within a year sets that year, and keeps the others', () => {
    const place = { year: 2017.2, value: 9 };
    expect(drawStroke(sketch, { 2016: 1 }, place, place)).toEqual({ 2016: 1, 2017: 9 });
  });

  test('leaves the two given years alone', () => {
    const place = { year: 2015.1, value: 9 };
    expect(drawStroke(sketch, {}, place, place)).toEqual({});
  });
});

describe('where the lines differ', () => {
  test('names the year where they are furthest apart, with both values and who has them', () => {
    expect(sayDifference(sketch, { 2016: 2, 2017: 20, 2018: 1 })).toBe(
      'Your line is furthest from the independent series in 2017: you drew 20\u202f%, they have 4\u202f% (A) to 6\u202f% (B). Of 3 years that can be compared it lies above them in 1 and below them in 1.',
    );
  });

  test('between the series it differs from none', () => {
    expect(sayDifference(sketch, { 2017: 5, 2018: 11 })).toMatch(/^Your line stays within .* all 2 years/);
  });

  test('one series in a year is named alone; a line on one side of all is said so', () => {
    expect(sayDifference(sketch, { 2016: 8 })).toContain(
      'you drew 8\u202f%, A has 2\u202f%. It lies above them in that year',
    );
    expect(sayDifference(sketch, { 2016: 1, 2017: 1 })).toContain('It lies below them in all 2 years');
  });

  test('where nothing was drawn it compares nothing', () => {
    expect(sayDifference(sketch, {})).toBe(
      'You drew no year that could be compared with the independent series.',
    );
  });
});

test('of a line only the years between are kept', () => {
  const kept = withinYears(line('A', { 2010: 1, 2015: 2, 2016: 3 }), 2015, 2016);
  expect(kept.segments.flat().map(({ year }) => year)).toEqual([2015, 2016]);
});

describe.each(sketches.map((one) => [one.id, one] as const))('%s', (_, one) => {
  test('is drawn in both widths, with the series only once they are asked for', () => {
    for (const [name, size] of Object.entries(chartSizes)) {
      const svg = (revealed: boolean) =>
        renderSvg(sketchChart(one, { [one.first.time + 1]: 5 }, { ...size, revealed }), {
          id: name,
          label: name,
          resolve: (reference) => reference,
        });
      for (const { who, href } of one.series) {
        expect(svg(false)).not.toContain(href);
        expect(svg(true), who).toContain(href);
      }
      expect(svg(false)).toContain('var(--what-if)');
    }
  });

  test('has room for all values, and a figure that shows the same series', () => {
    const values = one.series.flatMap(({ segments }) => segments.flat().map(({ value }) => value));
    expect(Math.max(one.last.value, ...values)).toBeLessThan(one.max);
    expect(Object.keys(figures)).toContain(one.figure);
    for (const { href } of one.series)
      expect(figures[one.figure as keyof typeof figures].context).toContain(href.replace('series:', ''));
  });
});
