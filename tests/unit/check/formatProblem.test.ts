import { expect, it } from 'vitest';
import { formatProblem } from '../../../src/lib/validate/diagnostic.ts';

it('formatProblem() gives a place that editors open', () =>
  expect(
    formatProblem({
      file: 'src/content/sections/2.mdx',
      line: 14,
      column: 7,
      what: 'what',
      mend: 'how to mend',
    }),
  ).toBe('src/content/sections/2.mdx:14:7 – what – how to mend'));
