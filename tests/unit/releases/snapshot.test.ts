import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EditionRecords } from '../../../src/lib/edition/edition.ts';
import { joinEdition } from '../../../src/lib/edition/joinEdition.ts';
import { changesBetween } from '../../../src/lib/releases/claimChanges.ts';
import { snapshot, snapshotOf } from '../../../src/lib/releases/snapshot.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import * as whole from '../../../src/records.ts';

const id = 'battery-share-cn-2024';
const derivedId = 'rd-intensity-gap-eu';
const edition: EditionRecords = whole;
const snapshotWith = (records: Partial<EditionRecords>) =>
  snapshotOf(joinEdition({ ...edition, ...records }));
const now = snapshotWith({});
const withClaim = (of: string, fields: Partial<Claim>) =>
  snapshotWith({
    claims: { ...edition.claims, [of]: { ...edition.claims[of], ...fields } as Claim },
  });
const changes = (fields: Partial<Claim>, of = id) => changesBetween(now, withClaim(of, fields));

describe('changesBetween(before, after)', () => {
  test('nothing changes by itself, nor by a way to disk and back', () => {
    expect(changesBetween(snapshot.parse(JSON.parse(JSON.stringify(now))), now)).toEqual([]);
  });

  test('of a first version every claim is added', () => {
    const all = changesBetween(undefined, now);
    expect(all.map(({ claim }) => claim)).toEqual(Object.keys(edition.claims));
    expect(all.every(({ aspect, from, to }) => aspect === 'claim' && from === undefined && to)).toBe(true);
  });

  test('a claim that is taken out keeps its last value in the log', () => {
    const { [id]: _, ...others } = edition.claims;
    expect(changesBetween(now, snapshotWith({ claims: others }))).toEqual([
      { claim: id, aspect: 'claim', from: now.claims[id]?.printed },
    ]);
  });

  // Every field of a claim: what is not in the snapshot could change without anyone being told.
  const others: Record<string, Partial<Claim>> = {
    subject: { subject: 'Elsewhere' },
    measure: { measure: 'something else' },
    kind: { kind: 'status' },
    unit: { unit: 'km' },
    qualifier: { qualifier: 'at-most' },
    bound: { bound: 'at-least' },
    rounding: { rounding: 0.5 },
    period: { period: '1999' },
    scope: { scope: 'elsewhere' },
    actors: { actors: ['sne-research', 'nio'] },
    note: { note: 'A remark.' },
    withdrawn: { withdrawn: true },
    changed: { changed: [{ date: '2026-11-28', says: 'Its period.' }] },
    paragraph: { paragraph: '5.3-1' },
    section: { section: '5.3' },
    value: { value: { number: 67.123456 } },
    inWords: { inWords: 'some' },
    sources: { sources: [] },
    locator: { locator: 'elsewhere' },
    status: { status: 'derived' },
    context: { context: { beside: 'catl-share', source: Object.keys(edition.independentSources)[0] ?? '' } },
    derivation: {
      derivation: {
        inputs: ['catl-share'],
        formula: '1',
        tree: { constant: 1 },
        decimals: 0,
        interval: { from: 1, to: null },
        from: 'paper',
      },
    },
  };
  test.each(Object.entries(others))('sees another %s', (_, fields) => {
    expect(changes(fields)).not.toEqual([]);
    expect(changes(fields).every(({ claim }) => claim === id)).toBe(true);
  });

  test('sees another formula, other inputs, other decimals, another interval', () => {
    const derivation = edition.claims[derivedId]?.derivation;
    if (!derivation) throw new Error(`${derivedId} is not derived`);
    for (const other of [
      { formula: '1' },
      { inputs: ['x'] },
      { decimals: 3 },
      { from: 'context' as const },
      { interval: { from: 0, to: null } },
    ])
      expect(changes({ derivation: { ...derivation, ...other } }, derivedId)).toHaveLength(1);
  });

  test('has tried every field that claims have', () => {
    const fields = new Set(Object.values(edition.claims).flatMap((claim) => Object.keys(claim)));
    expect([...fields].filter((field) => !(field in others) && field !== 'id')).toEqual([]);
  });

  test('sees a value that is printed the same', () => {
    const before = withClaim(id, { value: { number: 67.1 } });
    const after = withClaim(id, { value: { number: 67.1000001 } });
    expect(after.claims[id]?.printed).toBe(before.claims[id]?.printed);
    expect(changesBetween(before, after).map(({ aspect }) => aspect)).toEqual(['value']);
  });

  test('sees a check that is added, worded anew, or taken out', () => {
    const check = edition.factChecks['battery-share'];
    if (!check) throw new Error('the edition has no check “battery-share”');
    const { 'battery-share': _, ...without } = edition.factChecks;
    const lacking = snapshotWith({ factChecks: without });
    const anew = snapshotWith({
      factChecks: { ...edition.factChecks, 'battery-share': { ...check, says: 'Else.' } },
    });
    const found = [changesBetween(lacking, now), changesBetween(now, anew), changesBetween(now, lacking)].map(
      (list) =>
        list.filter(({ claim }) => claim === id).map((one) => [one.aspect, one.of, !!one.from, !!one.to]),
    );
    expect(found).toEqual([
      [['checks', 'battery-share', false, true]],
      [['checks', 'battery-share', true, true]],
      [['checks', 'battery-share', true, false]],
    ]);
  });

  test('sees a note on several claims that is added', () => {
    const note = Object.values(edition.notes).find(({ claims }) => claims.length > 1);
    const without = snapshotWith({ notes: {} });
    const added = changesBetween(without, now).filter(({ of }) => of === note?.id);
    expect(added.map(({ claim, aspect }) => [claim, aspect]).sort()).toEqual(
      note?.claims.map((claim) => [claim, 'notes']).sort(),
    );
    expect(added[0]?.to).not.toContain('{');
  });

  test('sees a source whose entry is corrected', () => {
    const source = edition.claims[id]?.sources[0] ?? '';
    const entry = edition.sources[source];
    if (!entry) throw new Error(`the edition has no source “${source}”`);
    const corrected = {
      ...edition.sources,
      [source]: { ...entry, csl: { ...entry.csl, title: 'Another title' } },
    };
    const found = changesBetween(now, snapshotWith({ sources: corrected })).filter(
      ({ claim }) => claim === id,
    );
    expect(found).toEqual([expect.objectContaining({ aspect: 'sources', of: source })]);
  });
});

test('a released version still says what it said; for other words, raise the version', () => {
  const frozen = `releases/${whole.meta.edition.version}/claims.json`;
  if (existsSync(frozen)) expect(JSON.parse(readFileSync(frozen, 'utf8'))).toEqual(now);
});
