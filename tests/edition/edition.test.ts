import { expect, test } from 'vitest';
import * as records from '../../src/data/index.ts';
import { edition } from '../../src/edition.ts';
import { editionDocuments } from '../../src/lib/downloads/editionDocuments.ts';
import { figureRecord } from '../../src/lib/downloads/publishedRecords.ts';
import { countClaims } from '../../src/lib/edition/countClaims.ts';
import { joinEdition } from '../../src/lib/edition/joinEdition.ts';
import * as whole from '../../src/records.ts';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).sort();

test.each([
  [
    'fact check',
    edition.claims.all,
    'factChecks',
    edition.factChecks.all,
    (one: { claims: readonly string[] }) => one.claims,
  ],
  [
    'note',
    edition.claims.all,
    'notes',
    edition.notes.all,
    (one: { claims: readonly string[] }) => one.claims,
  ],
  [
    'figure',
    edition.claims.all,
    'figures',
    edition.figures.all,
    (one: { claims: readonly string[] }) => one.claims,
  ],
] as const)('a claim knows each %s that names it, and no other', (_, claims, field, all, named) => {
  for (const claim of claims)
    expect(ids(claim[field])).toEqual(ids(all.filter((one) => named(one).includes(claim.id))));
});

test('what a claim is used in names it as an input, and the other way round', () => {
  const used = edition.claims.all.flatMap((claim) => claim.usedBy.map((user) => `${claim.id} → ${user.id}`));
  const inputs = edition.claims.all.flatMap((claim) =>
    claim.inputRecords.map((input) => `${input.id} → ${claim.id}`),
  );
  expect(used.length).toBeGreaterThan(20);
  expect(used.sort()).toEqual(inputs.sort());
});

test('every section is in the paper’s order, and each claim of the paper in one main section', () => {
  expect(edition.sections.all.map(({ number }) => number)).toEqual([...records.sectionNumbers]);
  const main = edition.sections.all.filter(({ number }) => !number.includes('.'));
  const stated = edition.claims.all.filter(({ status }) => status === 'as-stated');
  expect(ids(main.flatMap(({ claims }) => claims))).toEqual(ids(stated));
});

test('a link to a record that does not exist names its kind and id', () => {
  const [id = ''] = Object.keys(records.claims);
  const wrong = {
    ...records.claims,
    [id]: { ...records.claims['catl-share'], id, sources: ['nobody-2020'] },
  };
  const { claims } = joinEdition({ ...whole, claims: wrong });
  expect(() => claims.get(id).sourceRecords).toThrow('there is no source “nobody-2020”');
});

test('the files of a figure say the same of a claim as the file of all claims, its verdict too', () => {
  const document = editionDocuments(edition).find(({ name }) => name === 'claims');
  const all = document?.content.claims as readonly { readonly id: string; readonly verdict?: string }[];
  for (const figure of edition.figures.all) {
    const { claims } = figureRecord(figure, edition) as { claims: typeof all };
    expect(claims).toEqual(figure.claims.map((id) => all.find((claim) => claim.id === id)));
  }
  expect(all.some(({ verdict }) => verdict === 'disputed')).toBe(true);
});

test('countClaims(claims) has each claim about the world in one state, and no other claim in any', () => {
  const counts = countClaims(edition.claims.all);
  const sum = Object.values(counts.states).reduce((a, b) => a + b);
  expect(sum).toBe(counts.ofWorld);
  expect(counts.ofWorld).toBe(
    edition.claims.all.filter(({ status, kind }) => status === 'as-stated' && kind !== 'structure').length,
  );
  expect(counts.exact + counts.hedged).toBeLessThanOrEqual(counts.ofWorld);
});

test('a claim that is withdrawn is counted nowhere', () => {
  const { 'catl-share': share } = records.claims;
  const withdrawn = { ...share, withdrawn: true as const };
  const before = countClaims(edition.claims.all);
  const after = countClaims(
    joinEdition({ ...whole, claims: { ...records.claims, 'catl-share': withdrawn } }).claims.all,
  );
  expect([after.total, after.ofWorld]).toEqual([before.total - 1, before.ofWorld - 1]);
});
