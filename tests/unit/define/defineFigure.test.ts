import { expect, test } from 'vitest';
import { parseFigure } from '../../../src/lib/edition/parseFigures.ts';
import type { FigureInput, Panel, View } from '../../../src/lib/schema/figure.ts';

const panel: Panel = { draw: () => ({}) };
const other: Panel = { draw: () => ({ width: 1 }) };
const first: View = { id: 'stated', label: 'as stated', says: 'This is stated.', panels: [panel] };
const second: View = { id: 'derived', label: 'derived', says: 'This follows.', panels: [other] };
const figure = {
  id: 'bars',
  title: 'Bars are long',
  subtitle: 'Length.',
  alt: 'Bars.',
  section: '1',
  table: { columns: ['a'], rows: [['b']] },
} as const satisfies Partial<FigureInput>;
const withViews = (...views: readonly [View, View, ...View[]]) =>
  parseFigure({ ...figure, control: { legend: 'Bars', views } });

test('parseFigure takes the panels of the first view', () => {
  expect(withViews(first, second).panels).toEqual([panel]);
  expect(parseFigure({ ...figure, panels: [other] }).panels).toEqual([other]);
});

test.each([
  [
    'the legend of its control is empty',
    () => parseFigure({ ...figure, control: { legend: ' ', views: [first, second] } }),
  ],
  ['two views have the id “stated”', () => withViews(first, { ...second, id: 'stated' })],
  ['id “Two Chips” of a view', () => withViews(first, { ...second, id: 'Two Chips' })],
  ['view “derived” has no label', () => withViews(first, { ...second, label: '' })],
  ['view “derived” says “This follows”', () => withViews(first, { ...second, says: 'This follows' })],
  ['view “derived” says “Loosely”', () => withViews(first, { ...second, assumes: 'Loosely' })],
  ['has 7 views', () => withViews(first, second, ...'cdefg'.split('').map((id) => ({ ...second, id })))],
  ['title is a sentence without', () => parseFigure({ ...figure, title: 'Long.', panels: [panel] })],
  [
    'row 1 of its table has 1 cells under 2',
    () => parseFigure({ ...figure, table: { columns: ['a', 'b'], rows: [['b']] }, panels: [panel] }),
  ],
  ['panel 1 leads, but its first view has 1', () => parseFigure({ ...figure, panels: [panel], lead: 1 })],
])('parseFigure refuses: %s', (message, define) => {
  expect(define).toThrow(message);
});
