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

test.each(edition.figures.all.map((figure) => [figure.id, figure] as const))(
  'the title of figure %s says whose word it is where it prints a value that is disputed',
  (_, { title, claimRecords }) => {
    const disputed = claimRecords.filter(({ verdictAtNumber }) => verdictAtNumber === 'disputed');
    for (const claim of disputed)
      if (title.includes(formatClaim(claim)) || title.includes(formatClaim(claim, { form: 'prose' })))
        expect(title).toMatch(/paper/i);
  },
);
