import { expect, test } from 'vitest';
import { formatPeriod } from '../../../src/lib/format/formatDate.ts';

test.each([
  ['2024', '2024'],
  ['2020-09', 'September 2020'],
  ['2024-12-31', 'end of 2024'],
  ['2025-01-23', '23 January 2025'],
  ['2012/2020', '2012–2020'],
  [null, 'not stated'],
])('formatPeriod(%s) is “%s”', (period, printed) => {
  expect(formatPeriod(period)).toBe(printed);
});
