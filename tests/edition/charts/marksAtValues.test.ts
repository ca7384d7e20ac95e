import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../src/components/charts/barChart.ts';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { timeSeries } from '../../../src/components/charts/timeSeries.ts';
import { unitGrid } from '../../../src/components/charts/unitGrid.ts';
import { claims, figures, independentSeries } from '../../../src/data/index.ts';
import { edition } from '../../../src/edition.ts';
import { chartRow } from '../../../src/lib/edition/chartRow.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { seriesLine } from '../../../src/lib/edition/series.ts';
import { numberOf } from '../../../src/lib/schema/claimValue.ts';
import { type ChartSize, viewsOf } from '../../../src/lib/schema/figure.ts';

describe('geometry', () => {
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
    ['cell-energy', 3],
    ['compute', 4],
    ['factory', 2],
    ['patient-capital', 4],
    ['battery-makers', 18],
  ] as const;

  describe.each(barFigures)('bars of %s', (id, least) => {
    const figure: NumberedFigure = figures[id];

    test.each(sizes)('at $width px are as long as their values, in each panel on one scale', (size) => {
      let measured = 0;
      for (const { draw: panel } of viewsOf(figure).flatMap(({ panels }) => panels)) {
        const options = panel(size);
        // Numerals have no scale.
        const [, max] = (options.x as { domain?: [number, number] }).domain ?? [];
        if (max === undefined) continue;
        const { marginLeft = 0, marginRight = 0 } = options;
        const perUnit = (size.width - marginLeft - marginRight) / max;
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

  test.each(sizes)('at $width px the dots of rd-intensity stand at their values', (size) => {
    for (const { id, panels } of figures['rd-intensity'].control?.views ?? []) {
      if (id === 'over-time') continue;
      const options = panels[0].draw(size);
      const [from = 0, to = 0] = (options.x as { domain: [number, number] }).domain;
      const { marginLeft = 0, marginRight = 0 } = options;
      const dots = [...draw(options).querySelectorAll('a[data-claim] > circle')];
      expect(dots).toHaveLength(id === 'paper-alone' ? 3 : 6);
      for (const dot of dots) {
        const claim = edition.claims.get(dot.parentElement?.getAttribute('data-claim') ?? '');
        const place = (numberOf(claim) - from) / (to - from);
        expect(Number(dot.getAttribute('cx')), claim.id).toBeCloseTo(
          marginLeft + place * (size.width - marginLeft - marginRight),
          0,
        );
      }
    }
  });

  test.each(sizes)('at $width px the bodies of charging are as high as the sums of their parts', (size) => {
    const [view] = figures.charging.control?.views ?? [];
    const options = view?.panels[0].draw(size) ?? {};
    const [, max = 0] = (options.y as { domain: [number, number] }).domain;
    const { height = 0, marginTop = 0, marginBottom = 0 } = options;
    // What answers unseen has no outline.
    const outlines = ':is(rect, g)[fill="none"][stroke]';
    const heights = [...draw(options).querySelectorAll('rect')]
      .filter((rect) => rect.matches(outlines) || rect.parentElement?.matches(outlines))
      .map((rect) => (Number(rect.getAttribute('height')) / (height - marginTop - marginBottom)) * max);
    const sums = [2018, 2019, 2020, 2021, 2022, 2023, 2024].map((year) =>
      independentSeries['iea-charging-points'].points
        .filter(({ line, at }) => line.startsWith('world-') && at === String(year))
        .reduce((sum, { value }) => sum + value, 0),
    );
    expect(heights).toHaveLength(sums.length);
    for (const [index, sum] of sums.entries()) expect((heights[index] ?? 0) / sum).toBeCloseTo(1, 1);
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
      draw(barChart([chartRow(claims[id])], { width: 720, narrow: false, max: 2000 })).querySelectorAll(
        'path',
      ).length;
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
});

describe('positions', () => {
  const sizes: ChartSize[] = [
    { width: 720, narrow: false },
    { width: 360, narrow: true },
  ];

  /** The drawn marks of the first panel of a figure's view by claim, and its scales read from the options alone. */
  function drawn(id: 'nev-penetration' | 'policy-timeline' | 'theory-line', size: ChartSize, view = 0) {
    const [panel] = viewsOf(figures[id])[view]?.panels ?? figures[id].panels;
    const options = panel.draw(size);
    const svg = renderSvg(options, { id, label: id, resolve: (reference) => `#${reference}` });
    const { marginLeft = 0, marginRight = 0, marginTop = 0, marginBottom = 0, height = 0 } = options;
    const [from = 0, to = 0] = (options.x as { domain: number[] }).domain;
    const [low = 0, high = 0] = (options.y as { domain: number[] }).domain;
    const bottom = height - marginBottom;
    return {
      marks: [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll('a[data-claim]')].map((link) => ({
        claim: edition.claims.get(link.getAttribute('data-claim') ?? ''),
        mark: link.querySelector('circle, line') as Element,
      })),
      x: (year: number) =>
        marginLeft + ((year - from) / (to - from)) * (size.width - marginLeft - marginRight),
      y: (value: number) => bottom - ((value - low) / (high - low)) * (bottom - marginTop),
    };
  }

  const at = (mark: Element, name: string) => Number(mark.getAttribute(name));

  describe.each(sizes)('at $width px', (size) => {
    test('the points of nev-penetration stand at their years and values', () => {
      const { marks, x, y } = drawn('nev-penetration', size);
      const points = marks.filter(({ mark }) => mark.tagName.toLowerCase() === 'circle');
      expect(points.map(({ claim }) => claim.id)).toEqual(['nev-penetration-2015', 'nev-penetration-2024']);
      for (const { claim, mark } of points) {
        expect(at(mark, 'cx')).toBeCloseTo(x(Number(claim.period)), 0);
        expect(at(mark, 'cy')).toBeCloseTo(y(numberOf(claim)), 0);
      }
    });

    test.each([
      [0, ['plan-nev-2012', 'plan-nev-2021', 'yizhuang-start', 'carbon-peak', 'carbon-neutral']],
      [1, ['plan-nev-2012', 'plan-nev-2021']],
      [2, ['plan-nev-2021', 'carbon-goals-gap', 'carbon-peak', 'carbon-neutral']],
    ])('the spans and points of policy-timeline stand at their years in view %i', (view, ids) => {
      const { marks, x } = drawn('policy-timeline', size, view);
      expect(marks.map(({ claim }) => claim.id)).toEqual(ids);
      for (const { claim, mark } of marks) {
        const { value } = claim;
        if (claim.id === 'carbon-goals-gap') {
          expect(at(mark, 'x1')).toBeCloseTo(x(numberOf(claims['carbon-peak'])), 0);
          expect(at(mark, 'x2')).toBeCloseTo(x(numberOf(claims['carbon-neutral'])), 0);
        } else if ('from' in value) {
          expect(at(mark, 'x1'), claim.id).toBeCloseTo(x(value.from), 0);
          expect(at(mark, 'x2'), claim.id).toBeCloseTo(x(value.to + 1), 0);
        } else expect(at(mark, 'cx'), claim.id).toBeCloseTo(x(numberOf(claim)), 0);
      }
    });

    test.each([0, 1])('the dated claim of theory-line stands at its year in view %i', (view) => {
      const { marks, x } = drawn('theory-line', size, view);
      expect(marks).toHaveLength(1);
      for (const { claim, mark } of marks) expect(at(mark, 'cx')).toBeCloseTo(x(numberOf(claim)), 0);
    });
  });

  /** Panels that are grids of cells. */
  const gridsOf = (id: 'battery-share' | 'hydrogen') =>
    (figures[id].control?.views ?? [])
      .filter((view) => view.id === (id === 'hydrogen' ? 'paper-alone' : 'catl-inside'))
      .flatMap(({ panels }) => panels.slice(0, 1));

  test('the cells of each share are as many as its value', () => {
    for (const id of ['battery-share', 'hydrogen'] as const)
      for (const { draw } of gridsOf(id)) {
        const svg = renderSvg(draw({ width: 720, narrow: false }), {
          id,
          label: id,
          resolve: (reference) => reference,
        });
        const { document } = parseHTML(`<body>${svg}</body>`);
        const shown = [...document.querySelectorAll('a[data-claim]')].map((link) =>
          edition.claims.get(link.getAttribute('data-claim') ?? ''),
        );
        const [full = 0] = [...document.querySelectorAll('svg > g > rect')].map((rect) =>
          Number(rect.getAttribute('height')),
        );
        const area = [...document.querySelectorAll('svg > g > rect')]
          .map((rect) => (Number(rect.getAttribute('width')) + 3) / (full + 3))
          .reduce((sum, cells) => sum + cells, 0);
        expect(area, id).toBeCloseTo(
          shown.reduce((sum, claim) => sum + numberOf(claim), 0),
          0,
        );
      }
  });
});

describe('breaks', () => {
  const drawing = (line: ReturnType<typeof seriesLine>) => {
    const options = timeSeries([line], {
      width: 720,
      narrow: false,
      domain: [2009, 2025],
      max: 3,
      ticks: [],
      levels: [],
      labelRoom: 100,
    });
    return parseHTML(renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => reference })).document;
  };
  const thin = (document: Document) =>
    [...document.querySelectorAll('path[d^="M"]')].map((path) => path.getAttribute('d') ?? '');

  test('a series with breaks and a gap is drawn as one line a run, with a rule at each break', () => {
    const line = seriesLine(independentSeries['nbs-rd-intensity'], 'first-published', 'China');
    const document = drawing(line);
    const runs = line.segments.filter((segment) => segment.length > 1);
    expect(runs.length).toBeGreaterThan(2);
    expect(thin(document).filter((d) => d.includes('L'))).toHaveLength(runs.length);
    expect(
      document.querySelectorAll('[stroke-dasharray="1,4"] line, line[stroke-dasharray="1,4"]'),
    ).toHaveLength(line.breaks.length);
  });

  test('a whole series is drawn as one line, and links to what is known of it', () => {
    const document = drawing(seriesLine(independentSeries['iea-ev-share'], 'china', 'China'));
    expect(thin(document).filter((d) => d.includes('L'))).toHaveLength(1);
    expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'series:iea-ev-share',
    ]);
  });

  test('seriesLine(series, line, label) refuses a line that the series does not have', () => {
    expect(() => seriesLine(independentSeries['iea-ev-share'], 'mars', 'Mars')).toThrow('has no line “mars”');
  });
});
