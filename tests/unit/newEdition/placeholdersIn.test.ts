import { expect, test } from 'vitest';
import { placeholdersIn } from '../../../src/lib/newEdition/placeholdersIn.ts';
import { smallestEdition } from '../../../src/lib/newEdition/smallestEdition.ts';

const files = smallestEdition(
  {
    title: 'Heat',
    authors: [{ family: 'Family name', given: 'Given name' }],
    language: 'en',
    inShort: 'Heat.',
  },
  '2026-01-01',
);

test('what a new edition is written with is found where it stands, in each file that has some', () => {
  const found = placeholdersIn(Object.entries(files).map(([file, text]) => ({ file, text })));
  expect(found).toContainEqual(
    expect.stringMatching(/^data\/sections\.ts:\d+:\d+ – still says “Write here, in one sentence, what this/),
  );
  const places = new Set(found.map((line) => line.split(':')[0]));
  expect([...places].sort()).toEqual([
    'RIGHTS.md',
    'content/sections/1.mdx',
    'data/claims.ts',
    'data/meta.ts',
    'data/sections.ts',
  ]);
});

test('what an author wrote is no placeholder', () => {
  expect(placeholdersIn([{ file: 'a.mdx', text: 'We say here that names are given.' }])).toEqual([]);
});
