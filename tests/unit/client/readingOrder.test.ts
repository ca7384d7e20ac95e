import { expect, test } from 'vitest';
import { readingOrder } from '../../../src/client/page/walkCharts.ts';

const box = (name: string, left: number, top: number, height = 10) => ({
  name,
  left,
  top,
  width: 10,
  height,
});
const order = (boxes: ReturnType<typeof box>[]) =>
  readingOrder(boxes, (one) => one)
    .map(({ name }) => name)
    .join('');

test('line by line from the top, each from the left', () => {
  expect(order([box('d', 50, 40), box('b', 50, 2), box('c', 0, 41), box('a', 0, 0)])).toBe('abcd');
});

test('a tall thing stands in the line of its middle; a small overlap makes no line', () => {
  expect(order([box('b', 50, 0, 40), box('a', 0, 18, 4)])).toBe('ab');
  expect(order([box('b', 0, 7), box('a', 50, 0)])).toBe('ab');
});
