import { expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/lib/validate/diagnostic.ts';

it('formatDiagnostic() gives a place that editors open', () =>
  expect(
    formatDiagnostic({
      file: 'src/content/sections/2.mdx',
      line: 14,
      column: 7,
      what: 'what',
      fix: 'how to fix',
    }),
  ).toBe('src/content/sections/2.mdx:14:7 – what – how to fix'));
