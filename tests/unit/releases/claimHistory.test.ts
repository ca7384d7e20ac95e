import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { claimRecord } from '../../../src/lib/downloads/publishedRecords.ts';
import type { EditionRecords } from '../../../src/lib/edition/editionRecords.ts';
import { joinEdition } from '../../../src/lib/edition/joinEdition.ts';
import { parseClaims } from '../../../src/lib/edition/parseClaims.ts';
import { parseOutline } from '../../../src/lib/edition/parseOutline.ts';
import { changesBetween } from '../../../src/lib/releases/claimChanges.ts';
import { readSnapshots } from '../../../src/lib/releases/readSnapshots.ts';
import { type Snapshot, snapshotOf } from '../../../src/lib/releases/snapshot.ts';
import type { StatedClaimInput } from '../../../src/lib/schema/claim.ts';
import { editionMeta } from '../../../src/lib/schema/editionMeta.ts';
import type { FactCheck } from '../../../src/lib/schema/factCheck.ts';

const lamps: StatedClaimInput = {
  paragraph: '1-1',
  subject: 'Towns',
  measure: 'lamps',
  kind: 'measurement',
  value: { number: 40 },
  unit: 'times',
  qualifier: 'about',
  period: '2024',
  scope: 'everywhere',
  sources: [],
  locator: 'forty lamps',
};
const check: FactCheck = {
  id: 'lamps',
  claims: ['lamps'],
  aspect: 'value',
  verdict: 'disputed',
  says: 'Others counted more.',
  evidence: [],
  derived: [],
  checked: '2026-02-01',
};

/** An edition of one section, in a version with its claims; its log is that of the versions before. */
function records(
  version: string,
  stated: Readonly<Record<string, StatedClaimInput>>,
  more: Partial<EditionRecords> = {},
): EditionRecords {
  const none = {};
  const [month] = version.split('.').slice(1);
  return {
    meta: editionMeta.parse({
      paper: { title: 'Lamps', authors: [{ literal: 'A' }], inShort: 'Short.', language: 'en' },
      edition: { name: 'Lamps', description: 'An edition.', version, date: `2026-0${Number(month) + 1}-02` },
    }),
    ...parseOutline([{ number: '1', title: 'One', short: 'One', says: 'One.', paragraphs: ['1-1'] }]),
    claims: parseClaims({ stated, derived: {} }),
    ...{ sources: none, citations: none, actors: none, terms: none, concepts: none, relations: none },
    ...{ factChecks: none, notes: none, independentSeries: none, independentSources: none, figures: none },
    ...{ tables: none, equations: none, images: none, remarks: none, whatIfBases: none },
    ...{ highlights: [], whatIfs: [], sketches: [], changes: [] },
    ...more,
  };
}

const first = snapshotOf(joinEdition(records('1.0.0', { lamps })));
const corrected = { ...lamps, value: { number: 44 }, qualifier: 'exact' as const };
const second = snapshotOf(
  joinEdition(records('1.1.0', { lamps: corrected, new: lamps }, { factChecks: { lamps: check } })),
);
const say = (version: string, released: boolean, before: Snapshot | undefined, after: Snapshot) => ({
  version,
  date: after.date,
  says: ['New.'],
  released,
  claims: changesBetween(before, after),
});
const log = [say('1.1.0', true, first, second), say('1.0.0', true, undefined, first)];
const third = (snapshots: readonly Snapshot[]) =>
  joinEdition(
    records(
      '1.2.0',
      { lamps: corrected, new: lamps },
      { factChecks: { lamps: check }, snapshots, changes: log },
    ),
  );

test('a claim has what each version says of it, the newest first, with what that changed', () => {
  const { history } = third([first, second]).claims.get('lamps');
  expect(history).toEqual([
    {
      ...{ version: '1.2.0', date: '2026-03-02', printed: '44\u00a0times', qualifier: 'exact' },
      ...{ verdict: 'disputed', released: false, says: [] },
    },
    {
      ...{ version: '1.1.0', date: '2026-02-02', printed: '44\u00a0times', qualifier: 'exact' },
      ...{ verdict: 'disputed', released: true },
      says: [
        expect.stringContaining('value changed from 40'),
        'qualifier changed from about to exact',
        'verdict added',
        'check lamps added',
      ],
    },
    {
      ...{
        version: '1.0.0',
        date: '2026-01-02',
        printed: expect.stringMatching(/^≈\s40/),
        qualifier: 'about',
      },
      ...{ released: true, says: [] },
    },
  ]);
});

test('a claim that came later has the versions that have it', () => {
  const { history } = third([second, first]).claims.get('new');
  expect(history.map(({ version }) => version)).toEqual(['1.2.0', '1.1.0']);
});

test('the history of a released version is the same whether its own snapshot is there yet or not, or newer ones', () => {
  const at = (snapshots: readonly Snapshot[]) =>
    joinEdition(
      records('1.1.0', { lamps: corrected }, { factChecks: { lamps: check }, snapshots, changes: log }),
    ).claims.get('lamps').history;
  expect(at([first])).toEqual(at([first, second]));
  expect(at([first, { ...second, version: '1.10.0' }])).toEqual(at([first]));
  expect(at([first])[0]).toMatchObject({ version: '1.1.0', released: true });
});

test('claims.json has the history of a claim from its second version on, without what pages add', () => {
  const edition = third([first, second]);
  expect(claimRecord(edition.claims.get('lamps')).history?.map((state) => Object.keys(state))).toEqual([
    ['version', 'date', 'printed', 'qualifier', 'verdict'],
    ['version', 'date', 'printed', 'qualifier', 'verdict'],
    ['version', 'date', 'printed', 'qualifier'],
  ]);
  expect(claimRecord(third([]).claims.get('lamps'))).not.toHaveProperty('history');
});

test('snapshots are read as they were frozen; one that is spoilt is named', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  try {
    for (const one of [first, second]) {
      mkdirSync(join(folder, one.version));
      writeFileSync(join(folder, one.version, 'claims.json'), JSON.stringify(one));
    }
    expect(readSnapshots(folder)).toEqual([first, second]);
    writeFileSync(join(folder, '1.1.0/claims.json'), '{}');
    expect(() => readSnapshots(folder)).toThrow('1.1.0/claims.json – is not the snapshot that was released');
    expect(readSnapshots(join(folder, 'none'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
