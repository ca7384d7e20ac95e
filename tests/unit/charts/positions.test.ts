import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { edition } from '../../../src/edition.ts';
import { numberOf } from '../../../src/lib/schema/claimValue.ts';
import { type ChartSize, viewsOf } from '../../../src/lib/schema/figure.ts';
import { claims, figures } from '../../../src/records.ts';

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
    x: (year: number) => marginLeft + ((year - from) / (to - from)) * (size.width - marginLeft - marginRight),
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

/** The panels of the paper alone: grids of cells, nothing else. */
const gridsOf = (id: 'battery-share' | 'hydrogen') =>
  figures[id].control?.views.find((view) => view.id === 'paper-alone')?.panels ?? [];

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
      const values = shown.map((claim) =>
        claim.unit === 'vehicles' ? numberOf(claim) / 1000 : numberOf(claim),
      );
      expect(area, id).toBeCloseTo(
        values.reduce((sum, value) => sum + value, 0),
        0,
      );
    }
});
