import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../src/components/charts/barChart.ts';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { unitGrid } from '../../../src/components/charts/unitGrid.ts';
import { chartRow } from '../../../src/lib/edition/chartRow.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { numberOf } from '../../../src/lib/schema/claimValue.ts';
import { viewsOf } from '../../../src/lib/schema/figure.ts';
import { claims, figures } from '../../../src/records.ts';

const sizes = [
  { width: 720, narrow: false },
  { width: 360, narrow: true },
] as const;
const draw = (options: Parameters<typeof renderSvg>[0]) =>
  parseHTML(
    `<body>${renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => `#${reference}` })}</body>`,
  ).document;

/** Figures of bars, and how many bars at least all their panels have together. */
const barFigures = [
  ['rd-intensity', 6],
  ['cell-energy', 3],
  ['compute', 4],
  ['factory', 9],
  ['patient-capital', 2],
] as const;

describe.each(barFigures)('bars of %s', (id, least) => {
  const figure: NumberedFigure = figures[id];

  test.each(sizes)('at $width px are as long as their values, in each panel on one scale', (size) => {
    let measured = 0;
    for (const { draw: panel } of viewsOf(figure).flatMap(({ panels }) => panels)) {
      const options = panel(size);
      const [, max = 0] = (options.x as { domain: [number, number] }).domain;
      const perUnit = (size.width - (options.marginRight ?? 0)) / max;
      const bars = [...draw(options).querySelectorAll('a[data-claim] > rect')];
      for (const bar of bars) {
        const claim = bar.parentElement?.getAttribute('data-claim') as keyof typeof claims;
        // The base of an index or a multiple links to the claim that it is the base of, and has its own length.
        if (/the base of the/.test(bar.parentElement?.getAttribute('aria-label') ?? '')) continue;
        expect(Number(bar.getAttribute('width')), claim).toBeCloseTo(numberOf(claims[claim]) * perUnit, 0);
        measured++;
      }
    }
    expect(measured).toBeGreaterThanOrEqual(least);
  });
});

test('unitGrid draws as many cells as the value says, the last one as wide as what is left', () => {
  const row = { ...chartRow(claims['battery-share-cn-2024']), value: 67.1, colour: 'red' };
  const svg = draw(unitGrid([row], { width: 720, narrow: false, lines: 5, columns: 20 }));
  const cells = [...svg.querySelectorAll('rect')].filter(
    (rect) => !rect.parentElement?.getAttribute('data-claim'),
  );
  const widths = cells.map((rect) => Number(rect.getAttribute('width')));
  const [whole = 0] = widths;
  expect(whole).toBeGreaterThan(0);
  expect(widths).toHaveLength(68);
  for (const width of widths.slice(0, -1)) expect(width).toBeCloseTo(whole, 1);
  expect((widths.at(-1) ?? 0) / whole).toBeCloseTo(0.1, 2);
});

test('barChart draws no bar for a ratio without base', () => {
  const svg = draw(barChart([chartRow(claims['turing-ratio'])], { width: 720, narrow: false, max: 10 }));
  expect(svg.querySelectorAll('a > rect')).toHaveLength(0);
  expect(svg.querySelector('svg')?.textContent).toContain('3\u00a0times');
});

test('barChart draws a bound with an open end and an exact value without', () => {
  const arrows = (id: 'seres-robots' | 'catl-share') =>
    draw(barChart([chartRow(claims[id])], { width: 720, narrow: false, max: 2000 })).querySelectorAll('path')
      .length;
  expect(arrows('seres-robots')).toBe(1);
  expect(arrows('catl-share')).toBe(0);
});

describe.each(Object.values<NumberedFigure>(figures).map((figure) => [figure.id, figure] as const))(
  'figure %s',
  (_, figure) => {
    test.each(sizes)('at $width px draws without NaN, and twice the same', (size) => {
      for (const panel of viewsOf(figure).flatMap(({ panels }) => panels)) {
        const [once, again] = [0, 1].map(() => renderSvg(panel.draw(size), { id: 'x', label: 'x' }));
        expect(once).not.toMatch(/NaN|undefined|Infinity/);
        expect(again).toBe(once);
      }
    });
  },
);
