import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { findIn } from '../../../src/lib/search/findIn.ts';
import { searchOptions } from '../../../src/lib/search/searchDocument.ts';
import { searchDocuments } from '../../../src/lib/search/searchDocuments.ts';

const documents = searchDocuments(edition, [
  { paragraph: '2.1-1', anchor: 's2-1-p1', text: 'Power batteries are the heart of a car.' },
]);
const built = new MiniSearch(searchOptions);
built.addAll(documents);
// As the browser gets it: through JSON.
const index = MiniSearch.loadJS(JSON.parse(JSON.stringify(built)), searchOptions);
const first = (question: string) => findIn(index, question).found[0]?.id;

test('every record can be found, each once', () => {
  const ids = documents.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const records of [
    edition.claims,
    edition.figures,
    edition.actors,
    edition.terms,
    edition.sources,
    edition.sections,
  ])
    expect(records.all.length).toBeGreaterThan(5);
  expect(ids.length).toBe(
    [edition.claims, edition.figures, edition.actors, edition.terms, edition.sources, edition.sections]
      .map((records) => records.all.length)
      .reduce((sum, one) => sum + one, 1),
  );
});

test.each(edition.terms.all.map(({ id, name }) => [name, `term:${id}`] as const))(
  'the name of a term finds it among the first three: %s',
  (name, id) => {
    expect(
      findIn(index, name)
        .found.slice(0, 3)
        .map((one) => one.id),
    ).toContain(id);
  },
);

test.each(
  edition.terms.all.flatMap((term) =>
    'chinese' in term && term.chinese ? [[term.chinese, `term:${term.id}`] as const] : [],
  ),
)('and so does its Chinese: %s', (name, id) => {
  expect(
    findIn(index, name)
      .found.slice(0, 3)
      .map((one) => one.id),
  ).toContain(id);
});

describe('ranking', () => {
  test('a title before a mention', () => {
    expect(first('patient capital')).toBe('term:patient-capital');
    expect(first('SNE Research')).toMatch(/^(actor|source):sne-research/);
  });
  test('a plural finds the singular, a slip of a letter is forgiven', () => {
    expect(findIn(index, 'battery').found.map(({ id }) => id)).toContain('paragraph:s2-1-p1');
    expect(findIn(index, 'batery').found.length).toBeGreaterThan(0);
  });
  test('one kind only, when asked', () => {
    const { found } = findIn(index, 'battery', 'figure');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ kind }) => kind === 'figure')).toBe(true);
  });
  test('words that nothing holds together are given up, and that is said', () => {
    expect(findIn(index, 'battery zebra')).toMatchObject({ all: false });
    expect(findIn(index, 'battery zebra').found.length).toBeGreaterThan(0);
    expect(findIn(index, 'zzzzqqq')).toEqual({ found: [], all: false });
  });
});
