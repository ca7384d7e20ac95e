import { describe, expect, test } from 'vitest';
import { distance, nearestMarks } from '../../../src/client/charts/nearestMarks.ts';
import { placeTooltip } from '../../../src/client/charts/showTooltip.ts';

const at = (name: string, left: number, top: number, width = 10, height = 10) => ({
  name,
  left,
  top,
  width,
  height,
});
const names = (marks: readonly { readonly name: string }[]) => marks.map(({ name }) => name);

describe('nearestMarks(marks, x, y)', () => {
  const rows = [at('long', 0, 0, 600, 20), at('short', 0, 60, 80, 20)];

  test.each([
    ['on a bar, it', 300, 10, ['long']],
    ['far to the right of a short bar, that of the row', 560, 68, ['short']],
    ['between two rows, the nearer', 40, 36, ['long']],
    ['far below all of them, none', 40, 140, []],
  ])('%s', (_, x, y, expected) => {
    expect(names(nearestMarks(rows, x, y))).toEqual(expected);
  });

  test('of marks one upon the other, the smaller', () => {
    const marks = [at('whole', 0, 0, 200, 100), at('part', 20, 20, 50, 50)];
    expect(names(nearestMarks(marks, 30, 30))).toEqual(['part']);
    expect(names(nearestMarks(marks, 150, 30))).toEqual(['whole']);
  });

  describe('over time', () => {
    const points = [
      { ...at('one, 2020', 100, 80), at: '2020' },
      { ...at('two, 2020', 100, 20), at: '2020' },
      { ...at('one, 2021', 200, 70), at: '2021' },
      { ...at('undated', 300, 20, 80, 14), at: null },
    ];

    test('all of the nearest time, from the top down, however far up or down', () => {
      expect(names(nearestMarks(points, 120, 500))).toEqual(['two, 2020', 'one, 2020']);
      expect(names(nearestMarks(points, 190, 0))).toEqual(['one, 2021']);
      expect(names(nearestMarks(points, 0, 0))).toEqual(['two, 2020', 'one, 2020']);
    });

    test('what has no time only where it is pointed at', () => {
      expect(names(nearestMarks(points, 320, 26))).toEqual(['undated']);
      expect(names(nearestMarks(points, 320, 60))).toEqual(['one, 2021']);
    });
  });

  test('in a matrix as the crow flies', () => {
    const cells = [
      { ...at('same row', 0, 0), inCell: true },
      { ...at('beside', 60, 20), inCell: true },
    ];
    expect(names(nearestMarks(cells, 50, 5))).toEqual(['beside']);
    expect(names(nearestMarks(cells, 200, 5))).toEqual([]);
  });

  test('a drawing without marks answers nothing', () => {
    expect(nearestMarks([], 10, 10)).toEqual([]);
  });
});

test('the distance to a mark is that to its edge, none on it', () => {
  expect(distance(at('', 10, 10), 15, 15)).toBe(0);
  expect(distance(at('', 10, 10), 23, 24)).toBe(5);
});

describe('placeTooltip(point, tip, view)', () => {
  const tip = { width: 200, height: 80 };

  test.each([
    ['on the right, above', { x: 100, y: 300 }, { width: 800, height: 600 }, { left: 114, top: 206 }],
    [
      'on the left at the right edge',
      { x: 780, y: 300 },
      { width: 800, height: 600 },
      { left: 566, top: 206 },
    ],
    [
      'over the point where neither side has room',
      { x: 180, y: 300 },
      { width: 360, height: 600 },
      { left: 80, top: 206 },
    ],
    ['under it there, at the top', { x: 180, y: 40 }, { width: 360, height: 600 }, { left: 80, top: 68 }],
  ])('%s', (_, point, view, expected) => {
    expect(placeTooltip(point, tip, view)).toEqual(expected);
  });

  test('is never outside the window, wherever the point is', () => {
    const view = { width: 360, height: 640 };
    for (let x = 0; x <= 360; x += 20)
      for (let y = 0; y <= 640; y += 20) {
        const { left, top } = placeTooltip({ x, y }, tip, view);
        expect(left).toBeGreaterThanOrEqual(8);
        expect(top).toBeGreaterThanOrEqual(8);
        expect(left + tip.width).toBeLessThanOrEqual(352);
        expect(top + tip.height).toBeLessThanOrEqual(632);
      }
  });
});
