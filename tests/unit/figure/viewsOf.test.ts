import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { viewsOf } from '../../../src/lib/schema/figure.ts';
import { figures } from '../../../src/records.ts';

const all = Object.values<NumberedFigure>(figures);
const controlled = all.filter(({ control }) => control);
const sizes = [
  { width: 720, narrow: false },
  { width: 360, narrow: true },
] as const;

/** Every drawing of a view as text, with the id that the page would give it left out. */
const drawn = ({ panels }: Pick<NumberedFigure, 'panels'>, size: (typeof sizes)[number]) =>
  panels.map(({ draw }) =>
    renderSvg(draw(size), { id: 'x', label: 'x', resolve: (reference) => `#${reference}` }),
  );

test('at least ten figures have a control', () => {
  expect(controlled.length).toBeGreaterThanOrEqual(10);
});

test('a figure without a control has one drawing, under its own id', () => {
  for (const figure of all.filter(({ control }) => !control))
    expect(viewsOf(figure)).toEqual([{ panels: figure.panels, drawing: figure.id, alt: figure.alt }]);
});

test('no two drawings of the edition have one id', () => {
  const ids = all.flatMap((figure) => viewsOf(figure).map(({ drawing }) => drawing));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

describe.each(controlled.map((figure) => [figure.id, figure] as const))('%s', (_, figure) => {
  const views = viewsOf(figure);

  test('shows its own panels first, under its own id', () => {
    expect(views[0].panels).toBe(figure.panels);
    expect(views[0].drawing).toBe(figure.id);
    expect(views[0].alt).toBe(figure.alt);
  });

  test.each(sizes)('at $width px draws every view, no two alike', (size) => {
    const pictures = views.map((view) => drawn(view, size).join(''));
    for (const picture of pictures) {
      expect(picture).toContain('<svg');
      expect(picture).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test.each(sizes)('at $width px draws only claims that it lists, in any view', (size) => {
    const shown = views
      .flatMap((view) => drawn(view, size))
      .flatMap((svg) => [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll('[data-claim]')])
      .map((mark) => mark.getAttribute('data-claim') ?? '');
    expect(shown.filter((claim) => !figure.claims.includes(claim))).toEqual([]);
  });
});
