import { expect, test } from 'vitest';
import { formatDate } from '../../../src/lib/format/formatDate.ts';
import { formatSource } from '../../../src/lib/format/formatSource.ts';
import { frozenPage } from '../../../src/lib/releases/frozenPage.ts';

test.each([
  ['2024', '2024'],
  ['2020-09', 'September 2020'],
  ['2025-01-23', '23 January 2025'],
  ['2024-12-31', '31 December 2024'],
])('formatDate(%s) is “%s”', (date, printed) => {
  expect(formatDate(date)).toBe(printed);
});

test('what happened on the last day of a year is dated by that day: a work, a version', () => {
  const csl = { type: 'webpage', title: 'A page', issued: { 'date-parts': [[2024, 12, 31]] } } as const;
  expect(formatSource({ csl } as never).rest).toBe('31 December 2024');
  const page = frozenPage('<html><head></head><body></body></html>', {
    path: 'index.html',
    version: '1.0.0',
    date: '2026-12-31',
  });
  expect(page).toContain('>31 December 2026</time>');
});
