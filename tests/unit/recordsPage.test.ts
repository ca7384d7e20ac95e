import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordsPage } from '../../src/lib/docs/recordsPage.ts';

test('docs/records.md is what the schemas say, and no field lacks a title or a description', () => {
  const page = recordsPage();
  expect(page.match(/^.*(\*\*\.\*\*|\.\*\* \|).*$/gm) ?? []).toEqual([]);
  expect(readFileSync('docs/records.md', 'utf8'), 'run npm run docs').toBe(page);
});
