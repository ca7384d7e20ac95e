import { expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';

const roleOf = (id: string) => edition.concepts.all.find((concept) => concept.id === id)?.role;

test('that a mechanism belongs to a force is marked as our reading: the paper does not join them', () => {
  const joined = edition.relations.all.filter(
    ({ from, to }) => roleOf(from) === 'mechanism' && roleOf(to) === 'force',
  );
  expect(joined.length).toBeGreaterThan(0);
  expect(joined.filter(({ inferred }) => !inferred)).toEqual([]);
});

test('no verb of a relation says itself whose reading it is: the mark does, wherever it is shown', () => {
  expect(edition.relations.all.filter(({ verb }) => /\b(we|our|us)\b/i.test(verb))).toEqual([]);
});

test('what the figure of the argument draws of our reading it says to be read so', () => {
  const { table } = edition.figures.get('framework');
  const names = new Map(edition.concepts.all.map(({ id, name }) => [name, id]));
  const isReading = (from: string | undefined, to: string | undefined) =>
    edition.relations.all.some((one) => one.from === from && one.to === to && one.inferred);
  const rows = table.rows.filter(([from, , to]) => isReading(names.get(String(from)), names.get(String(to))));
  expect(rows.length).toBeGreaterThan(4);
  for (const [from, does] of rows) expect(does, String(from)).toMatch(/as we read it/);
});

test.each(edition.figures.all.map((figure) => [figure.id, figure] as const))(
  'the title of figure %s says whose word it is where it prints a value that is disputed',
  (_, { title, claimRecords }) => {
    const disputed = claimRecords.filter(({ verdictAtNumber }) => verdictAtNumber === 'disputed');
    for (const claim of disputed)
      if (title.includes(formatClaim(claim)) || title.includes(formatClaim(claim, { form: 'prose' })))
        expect(title).toMatch(/paper/i);
  },
);
