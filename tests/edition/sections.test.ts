import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/lib/validate/diagnostic.ts';
import { parasOf, parseProse } from '../../src/lib/validate/parseProse.ts';
import { validateCoverage } from '../../src/lib/validate/validateOutline.ts';
import { validateProse } from '../../src/lib/validate/validateProse.ts';
import * as edition from '../../src/records.ts';

const files = globSync('src/content/sections/*.mdx').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

it.each(files)('$file has no problem', ({ file, text }) =>
  expect(validateProse(text, { file, edition }).map(formatDiagnostic)).toEqual([]),
);

it('every main section has one file', () =>
  expect(validateCoverage(edition.sections, files).map(formatDiagnostic)).toEqual([]));

it('every paragraph of the paper is restated', () => {
  const due = edition.sectionNumbers.flatMap((number) => [...(edition.sections[number]?.paragraphs ?? [])]);
  const restated = files.flatMap(({ text }) => parasOf(parseProse(text)).map(({ of }) => of));
  expect(due).toHaveLength(37);
  expect(new Set(restated)).toEqual(new Set(due));
});
