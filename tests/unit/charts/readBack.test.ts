import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderSvg } from '../../../src/components/charts/svg/renderSvg.ts';
import { edition } from '../../../src/edition.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { chartSizes, viewsOf } from '../../../src/lib/schema/figure.ts';
import { initialOf } from '../../../src/lib/whatIf/whatIf.ts';
import { figures } from '../../../src/records.ts';
import { drawnQualifier, recordedQualifier, saysQualifier } from './drawnQualifier.ts';

/** Each mark of a drawing that links to a claim, with what its drawing says of it and what its record says. */
function marksIn(options: PlotOptions) {
  const svg = renderSvg(options, { id: 'x', label: 'x', resolve: (reference) => `#${reference}` });
  const links = [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll('a[data-claim]')];
  return links
    .filter((link) => !isBase(link))
    .map((link) => {
      const claim: Claim = edition.claims.get(link.getAttribute('data-claim') ?? '');
      const recorded = recordedQualifier(claim);
      const text = link.querySelector('text');
      const drawn = text
        ? saysQualifier(text.textContent ?? '', claim)
          ? recorded
          : `“${text.textContent}”`
        : drawnQualifier(link);
      return { claim: claim.id, recorded, drawn };
    });
}

/** What an index or a multiple is measured against shows no claim; it leads to the one that it is the base of. */
const isBase = (link: Element) => /the base of the/.test(link.getAttribute('aria-label') ?? '');

const expectSame = (marks: ReturnType<typeof marksIn>) =>
  expect(marks.filter(({ recorded, drawn }) => recorded !== drawn)).toEqual([]);

describe.each(Object.values<NumberedFigure>(figures).map((figure) => [figure.id, figure] as const))(
  'figure %s',
  (_, figure) => {
    test('draws each claim with the qualifier of its record, in every view and width', () => {
      for (const { panels } of viewsOf(figure))
        for (const size of Object.values(chartSizes))
          expectSame(panels.flatMap(({ draw }) => marksIn(draw(size))));
    });
  },
);

test.each(edition.whatIfs.map(({ whatIf, base }) => [whatIf.id, whatIf, base] as const))(
  'what-if %s draws each claim that it starts from with the qualifier of its record',
  (_, whatIf, base) => {
    for (const size of Object.values(chartSizes)) {
      const marks = marksIn(whatIf.draw(base, initialOf(whatIf), size));
      expect(marks.length).toBeGreaterThan(0);
      expectSame(marks);
    }
  },
);

test('the figures and what-ifs show claims of every drawn form', () => {
  const seen = Object.values<NumberedFigure>(figures).flatMap((figure) =>
    viewsOf(figure).flatMap(({ panels }) => panels.flatMap(({ draw }) => marksIn(draw(chartSizes.wide)))),
  );
  expect(seen.length).toBeGreaterThan(200);
  expect([...new Set(seen.map(({ drawn }) => drawn))].sort()).toEqual(
    [...new Set(seen.map(({ recorded }) => recorded))].sort(),
  );
  expect(new Set(seen.map(({ drawn }) => drawn)).size).toBeGreaterThanOrEqual(9);
});

test('no figure and no what-if says by hand how firm a value is', () => {
  const folders = ['src/content/figures', 'src/content/whatIfs'];
  const byHand = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(
          /\b(open|goal|hollow|empty|shape|qualifier|bound): (true|['"])/g,
        ),
      ].map(([all]) => `${file}: ${all}`),
    );
  expect(byHand).toEqual([]);
});
