import { expect, test } from 'vitest';
import { formatNumber } from '../../../src/lib/format/formatNumber.ts';

test.each([
  [0.05, '0.05'],
  [67.1, '67.1'],
  [1000, '1,000'],
  [28_000, '28,000'],
  [999_999, '999,999'],
  [1e6, '1\u00a0million'],
  [50e9, '50\u00a0billion'],
  [3.61e12, '3.61\u00a0trillion'],
  [-0.57, '−0.57'],
])('formatNumber(%d) is “%s”', (value, printed) => {
  expect(formatNumber(value)).toBe(printed);
});
