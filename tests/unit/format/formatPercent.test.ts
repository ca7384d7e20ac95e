import { expect, test } from 'vitest';
import { formatPercent } from '../../../src/lib/format/formatNumber.ts';

test.each([
  [67.13, '67.1\u202f%'],
  [100, '100\u202f%'],
  [-0.04, '0\u202f%'],
])('formatPercent(%d) is “%s”', (value, printed) => {
  expect(formatPercent(value)).toBe(printed);
});
