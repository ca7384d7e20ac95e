import { expect, test } from 'vitest';
import { placeholders } from '../../../src/lib/newEdition/placeholders.ts';
import { placeholdersIn } from '../../../src/lib/newEdition/placeholdersIn.ts';
import { smallestEdition } from '../../../src/lib/newEdition/smallestEdition.ts';

const { family, given, inShort } = placeholders;
const files = smallestEdition(
  { title: 'Heat', authors: [{ family, given }], language: 'en', inShort },
  '2026-01-01',
);

test('each text that a new edition is written with is found where it stands', () => {
  const found = placeholdersIn(Object.entries(files).map(([file, text]) => ({ file, text })));
  expect(found).toContainEqual(
    expect.stringMatching(/^data\/sections\.ts:\d+:\d+ – still says “Write here, in one sentence, what this/),
  );
  const said = found.map((line) => /“(.+)”/.exec(line)?.[1]);
  expect(said.sort()).toEqual(Object.values(placeholders).sort());
});

test('what an author wrote is no placeholder', () => {
  const text = "We say here that names are given. says: 'Given what is measured'";
  expect(placeholdersIn([{ file: 'a.mdx', text }])).toEqual([]);
});
