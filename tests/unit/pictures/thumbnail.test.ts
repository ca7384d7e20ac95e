import { expect, test } from 'vitest';
import { joinRects, thumbnail } from '../../../src/components/pictures/thumbnail.ts';
import type { NumberedFigure } from '../../../src/lib/edition/parseFigures.ts';
import { figures } from '../../../src/records.ts';

const all = Object.values<NumberedFigure>(figures);

test.each(all.map((figure) => [figure.id, figure] as const))(
  'thumbnail(%s) has shapes, and neither words nor links',
  (_, figure) => {
    const svg = thumbnail(figure);
    expect(svg.match(/<(?:path|circle|line|rect) /g)?.length).toBeGreaterThan(2);
    expect(svg).not.toMatch(/<text|<a |href=|NaN|undefined/);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(svg).toContain(`id="${id}"`);
  },
);

test('joinRects(shapes) draws rectangles of one look as one path, and keeps a look apart from another', () => {
  const rect = (x: number, fill: string) => `<rect fill="${fill}" height="4" width="3" y="1" x="${x}"/>`;
  expect(joinRects(`<g>${rect(0, 'red')}${rect(5, 'red')}${rect(9, 'blue')}</g>${rect(1, 'red')}`)).toBe(
    `<g><path fill="red" d="M0 1h3v4h-3zM5 1h3v4h-3z"/><path fill="blue" d="M9 1h3v4h-3z"/></g>${rect(1, 'red')}`,
  );
});
