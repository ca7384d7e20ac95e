import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../src/components/charts/barChart.ts';
import { dotPlot } from '../../../src/components/charts/dotPlot.ts';
import { pointsOverTime } from '../../../src/components/charts/pointsOverTime.ts';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { timeSeries } from '../../../src/components/charts/timeSeries.ts';
import { valueStrip } from '../../../src/components/charts/valueStrip.ts';
import { type ChartRow, chartRow } from '../../../src/lib/edition/chartRow.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';

const size = { width: 720, narrow: false } as const;

const record = (id: string, fields: Partial<Claim>): Claim => ({
  id,
  subject: 'Wages',
  measure: 'change',
  kind: 'measurement',
  value: { number: 10 },
  unit: 'percent',
  qualifier: 'exact',
  bound: undefined,
  period: null,
  scope: 'here',
  status: 'as-stated',
  section: '1',
  paragraph: '1-1',
  actors: [],
  sources: [],
  locator: 'wages',
  ...fields,
});
const row = (id: string, fields: Partial<Claim>): ChartRow => chartRow(record(id, fields));

const interval = row('interval', { uncertainty: { low: 6, high: 17, level: 95, kind: 'confidence' } });
const range = row('range', { value: { low: 6, high: 17 } });
const fallen = row('fallen', { value: { number: -10 } });

function drawn(plot: PlotOptions) {
  const { document } = parseHTML(
    `<html>${renderSvg(plot, { id: 'chart', label: 'A chart', resolve: (reference) => `#${reference}` })}</html>`,
  );
  return document;
}

/** Places on the horizontal scale of a chart, from its domain and its two ends in pixels. */
const scale =
  ([low, high]: readonly [number, number], [left, right]: readonly [number, number]) =>
  (value: number) =>
    left + ((value - low) / (high - low)) * (right - left);

describe('a bar', () => {
  const [min, max] = [-20, 20] as const;
  const at = scale([min, max], [0, 712]);
  const bars = (rows: readonly ChartRow[]) =>
    [...drawn(barChart(rows, { ...size, min, max })).querySelectorAll('rect')].map((rect) => {
      const x = Number(rect.getAttribute('x'));
      return [x, x + Number(rect.getAttribute('width'))];
    });

  test('below zero goes to the left of it, inside the chart', () => {
    const [[from = Number.NaN, to = Number.NaN] = []] = bars([fallen]);
    expect(from).toBeCloseTo(at(-10), 0);
    expect(to).toBeCloseTo(at(0), 0);
  });

  test('without a given begin has a scale that holds it', () => {
    const plot = barChart([fallen], { ...size, max });
    expect(plot.x?.domain).toEqual([-10, 20]);
  });

  test('of a range is firm up to its nearer end and pale to the other', () => {
    const found = bars([range]);
    expect(found).toHaveLength(2);
    expect(found[0]?.[1]).toBeCloseTo(at(6), 0);
    expect(found[1]?.[0]).toBeCloseTo(at(6), 0);
    expect(found[1]?.[1]).toBeCloseTo(at(17), 0);
  });

  test('prints the value, whose uncertainty is drawn, and says both', () => {
    const text = drawn(barChart([interval], { ...size, max })).documentElement;
    expect([...text.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('10\u202f%');
    expect(text.outerHTML).toContain('95\u202f% confidence interval from 6 to 17');
  });
});

describe.each<[name: string, scale: 'x' | 'y', draw: (row: ChartRow) => PlotOptions]>([
  [
    'dotPlot',
    'x',
    (one) => dotPlot([{ ...one, detail: '' }], { ...size, domain: [0, 20], levels: [], lane: 90 }),
  ],
  [
    'pointsOverTime',
    'y',
    (one) => pointsOverTime([{ ...one, time: 2012 }], { ...size, domain: [2000, 2020], max: 20, ticks: [] }),
  ],
  [
    'timeSeries',
    'y',
    (one) =>
      timeSeries([], {
        ...size,
        domain: [2000, 2020],
        max: 20,
        ticks: [],
        levels: [],
        labelRoom: 90,
        points: [{ ...one, time: 2012 }],
      }),
  ],
])('%s', (_, axis, draw) => {
  const ends = (one: ChartRow) => {
    const plot = draw(one);
    const { document } = { document: drawn(plot) };
    const [a, b] = [`${axis}1`, `${axis}2`];
    return [...document.querySelectorAll('line')]
      .map((line) => Math.abs(Number(line.getAttribute(b)) - Number(line.getAttribute(a))))
      .map((length) => Math.round(length));
  };
  const perUnit = { dotPlot: (720 - 90 - 58) / 20, pointsOverTime: 240 / 20, timeSeries: 250 / 20 };

  test('draws an uncertainty as a whisker as long as it reaches', () => {
    expect(ends(interval)).toContain(Math.round(11 * perUnit[_ as keyof typeof perUnit]));
    expect(ends(row('bare', {}))).not.toContain(Math.round(11 * perUnit[_ as keyof typeof perUnit]));
  });

  test('draws a range from end to end, with no dot inside, and links it', () => {
    const document = drawn(draw(range));
    expect(ends(range)).toContain(Math.round(11 * perUnit[_ as keyof typeof perUnit]));
    expect(document.querySelectorAll('circle')).toHaveLength(0);
    expect(document.querySelectorAll('a').length).toBeGreaterThan(0);
  });
});

test.each([
  [
    'pointsOverTime',
    pointsOverTime([{ ...fallen, time: 2012 }], { ...size, domain: [2000, 2020], max: 20, ticks: [] }),
  ],
  [
    'timeSeries',
    timeSeries([], {
      ...size,
      domain: [2000, 2020],
      max: 20,
      ticks: [],
      levels: [],
      labelRoom: 9,
      points: [{ ...fallen, time: 2012 }],
    }),
  ],
])('the scale of %s holds what is below zero, and has a line there', (_, plot) => {
  expect(plot.y?.domain).toEqual([-10, 20]);
  const zero = [...drawn(plot).querySelectorAll('line')].filter(
    (line) => line.getAttribute('stroke') === 'var(--ink)',
  );
  expect(zero.length + drawn(plot).querySelectorAll('[stroke="var(--ink)"] line').length).toBeGreaterThan(0);
});

describe('valueStrip', () => {
  test('has zero in its scale, so that what is below it has a stem to the left', () => {
    const strip = valueStrip([fallen, row('risen', { value: { number: 5 } })], { size: 'rows' });
    expect(strip?.ends.map((end) => end.replaceAll('\u202f', ' '))).toEqual(['−12 %', '6 %']);
    const stems = strip?.tracks.map((track) =>
      track.filter(([tag, { stroke }]) => tag === 'path' && stroke === 'currentcolor'),
    );
    expect(stems?.map(({ length }) => length)).toEqual([1, 1]);
  });

  test('holds the ends of an uncertainty, and draws a whisker with two caps', () => {
    const strip = valueStrip([interval, row('other', {})], { size: 'rows' });
    expect(strip?.ends[1]?.replaceAll('\u202f', ' ')).toBe('20 %');
    const [own = [], other = []] = strip?.tracks ?? [];
    expect(own.length - other.length).toBe(3);
  });
});
