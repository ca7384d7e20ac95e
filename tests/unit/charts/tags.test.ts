import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { timeSeries } from '../../../src/components/charts/timeSeries.ts';
import { yearBars } from '../../../src/components/charts/yearBars.ts';
import type { PointRow } from '../../../src/lib/edition/chartRow.ts';
import type { MarkOrigins } from '../../../src/lib/edition/markOrigins.ts';
import { seriesLine } from '../../../src/lib/edition/series.ts';

const series = {
  id: 'roads',
  title: 'Roads',
  publisher: 'Roads Office',
  unit: 'percent',
  breaks: [],
  points: [
    { line: 'all', at: '2019', value: 11, qualifier: 'exact' },
    { line: 'all', at: '2020-12', value: 12, qualifier: 'about' },
    { line: 'some', at: '2019', value: 3, qualifier: 'exact' },
  ],
} as never;
const point: PointRow = {
  claim: 'roads-2020',
  voice: 'as-stated',
  value: 13,
  time: 2020,
  unit: 'percent',
  qualifier: 'exact',
  bound: undefined,
  interval: { from: 12.5, to: 13.5 } as never,
  label: 'Roads',
  printed: '13 %',
  spoken: 'Roads, exactly 13 %, share',
  href: 'claim:roads-2020',
};
const origins: MarkOrigins = {
  by: (reference) => (reference.startsWith('series:') ? 'Roads Office' : undefined),
  printed: (line, year) => `${line} in ${year}`,
};
const draw = (finish: object) => {
  const options = timeSeries([seriesLine(series, 'all', 'all roads')], {
    width: 300,
    narrow: true,
    domain: [2018, 2021],
    max: 20,
    ticks: [],
    levels: [],
    labelRoom: 50,
    points: [point],
  });
  const svg = renderSvg(options, { id: 'a', label: 'b', ...finish });
  return parseHTML(`<body>${svg}</body>`).document;
};

test('each value of a series has its time, its value and whose it is; stroke and name belong to the line', () => {
  const drawing = draw({ resolve: (reference: string) => reference, origins });
  const valued = [...drawing.querySelectorAll('[data-times]')].map((line) => [
    line.getAttribute('data-line'),
    line.getAttribute('data-times'),
    line.getAttribute('data-values'),
    line.getAttribute('data-by'),
    line.children.length,
  ]);
  expect(valued).toEqual([
    ['roads/all', '2019', 'series:roads/all in 2019', 'Roads Office', 1],
    ['roads/all', '2020', 'series:roads/all in 2020', 'Roads Office', 1],
  ]);
  expect(drawing.querySelectorAll('[data-line="roads/all"]')).toHaveLength(4);
  expect(drawing.querySelector('[data-line] a')?.getAttribute('data-series')).toBe('roads');
});

test('a claim has its time, and no publisher where it is the paper’s', () => {
  const mark = draw({ resolve: (reference: string) => reference, origins }).querySelector('[data-claim]');
  expect(mark?.getAttribute('data-at')).toBe('2020');
  expect(mark?.hasAttribute('data-by')).toBe(false);
});

test('a picture says nothing that only a page can use', () => {
  const drawing = draw({ origins });
  expect(drawing.querySelectorAll('[data-line], [data-times], [data-by]')).toHaveLength(0);
});

test('a bar inside a whole answers with each line that it is made of, and not with one of them for all', () => {
  const lines = ['town-large', 'town-small', 'country-large', 'country-small'];
  const rows = lines.flatMap((line, index) =>
    [2019, 2020].map((year) => ({ year, value: index + 1, qualifier: 'exact', line, kind: line }) as never),
  );
  const options = yearBars(rows, {
    width: 300,
    narrow: true,
    kinds: lines.slice(0, 2),
    whole: lines.slice(2),
    max: 10,
    years: [2019, 2020],
    ticks: [],
    levels: [],
    href: 'series:roads',
    spoken: 'Roads',
  });
  const svg = renderSvg(options, { id: 'a', label: 'b', resolve: (reference: string) => reference, origins });
  const answers = parseHTML(`<body>${svg}</body>`).document.querySelectorAll('[data-times]');
  expect([...answers].map((line) => [line.getAttribute('data-line'), line.children.length])).toEqual(
    lines.map((line) => [`roads/${line}`, 2]),
  );
});
