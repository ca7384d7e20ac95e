import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { embedLine } from '../../../src/components/figure/embedLine.ts';
import { claims, figures } from '../../../src/data/index.ts';
import { chartRow, spanRow, unscaledRow } from '../../../src/lib/edition/chartRow.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { formatClaim } from '../../../src/lib/format/formatClaim.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { numberOf } from '../../../src/lib/schema/claimValue.ts';
import { viewsOf } from '../../../src/lib/schema/figure.ts';

describe('viewsOf', () => {
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
    for (const figure of all.filter(({ control }) => !control)) {
      const { id, title, subtitle, alt, panels } = figure;
      expect(viewsOf(figure)).toEqual([{ title, subtitle, panels, drawing: id, alt }]);
    }
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
});

describe('chartRow', () => {
  test('chartRow prints and speaks a derived value as derived, and no other', () => {
    const drawn = Object.values<Claim>(claims).filter(({ value }) => !('text' in value));
    for (const claim of drawn) {
      const { printed, spoken } = chartRow(claim);
      const isDerived = claim.status === 'derived';
      expect(printed, claim.id).toBe(`${isDerived ? 'ƒ\u00a0' : ''}${formatClaim(claim)}`);
      expect(spoken.endsWith(', derived'), claim.id).toBe(isDerived);
    }
    expect(new Set(drawn.map(({ status }) => status)).size).toBe(3);
  });

  test('a row carries value, unit, qualifier and bound of its record', () => {
    for (const claim of Object.values<Claim>(claims)) {
      const row = unscaledRow(claim);
      expect(row.value, claim.id).toBe('text' in claim.value ? claim.value.text : numberOf(claim));
      const { unit, qualifier, bound } = claim;
      expect(row, claim.id).toMatchObject({
        claim: claim.id,
        unit,
        qualifier,
        bound,
        href: `claim:${claim.id}`,
      });
    }
  });

  test('chartRow refuses a value in words, spanRow anything but a span of years', () => {
    expect(() => chartRow(claims['seres-model'])).toThrow('“seres-model” has a value in words');
    expect(() => spanRow(claims['catl-share'])).toThrow('“catl-share” is not a span of years');
    expect(spanRow(claims['plan-nev-2012']).span).toEqual({ from: 2012, to: 2020 });
  });
});

describe('embedLine', () => {
  test('embedLine(title, address, height) is read back with title and address as they are', () => {
    const title = 'R&D: “a” is <b> "c" &quot; and ’d’ \'e\'';
    const line = embedLine(title, 'https://example.org/embed/a.html?b&amp=c', 800);
    expect(line).toContain('height="800"');
    expect(line).not.toMatch(/<b>|&quot; and/);
    const frame = parseHTML(`<body>${line}</body>`).document.querySelector('iframe');
    expect(frame?.getAttribute('title')).toBe(title);
    expect(frame?.getAttribute('src')).toBe('https://example.org/embed/a.html?b&amp=c');
  });
});
