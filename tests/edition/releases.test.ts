import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeRelease } from '../../integrations/releaseFiles.ts';
import type { EditionRecords } from '../../src/lib/edition/editionRecords.ts';
import { joinEdition } from '../../src/lib/edition/joinEdition.ts';
import { changedClaims, changesBetween, formatChanges } from '../../src/lib/releases/claimChanges.ts';
import { frozenMarkdown, frozenPage, frozenText, isFrozenFile } from '../../src/lib/releases/frozenPage.ts';
import { parseChanges } from '../../src/lib/releases/parseChanges.ts';
import { snapshot, snapshotOf } from '../../src/lib/releases/snapshot.ts';
import {
  compareVersions,
  type ReleaseContext,
  whyNotReleased,
} from '../../src/lib/releases/whyNotReleased.ts';
import type { Claim } from '../../src/lib/schema/claim.ts';
import * as whole from '../../src/records.ts';

describe('snapshot', () => {
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
      uncertainty: { uncertainty: { spread: 'standardError', size: 0.5 } },
      p: { p: '0.03' },
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
      context: {
        context: { beside: 'catl-share', source: Object.keys(edition.independentSources)[0] ?? '' },
      },
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

    test.each([
      [{ number: 67.1 }, { number: 67.1000001 }],
      [{ number: 67 }, { number: 67, decimals: 1 }],
      [
        { low: 12, high: 15 },
        { low: 12, high: 16 },
      ],
    ])('sees that %j became %j', (one, other) => {
      const [before, after] = [withClaim(id, { value: one }), withClaim(id, { value: other })];
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
      const found = [
        changesBetween(lacking, now),
        changesBetween(now, anew),
        changesBetween(now, lacking),
      ].map((list) =>
        list.filter(({ claim }) => claim === id).map((one) => [one.aspect, one.of, !!one.from, !!one.to]),
      );
      expect(found).toEqual([
        [
          ['verdict', undefined, false, true],
          ['checks', 'battery-share', false, true],
        ],
        [['checks', 'battery-share', true, true]],
        [
          ['checks', 'battery-share', true, false],
          ['verdict', undefined, true, false],
        ],
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
});

describe('placeRelease', () => {
  let root: string;
  const at = (name: string) => join(root, name);
  const place = () =>
    placeRelease(at('.build/release-1'), at('releases/1.0.0'), { file: at('urls.lock'), text: 'new\n' });

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'release-'));
    mkdirSync(at('.build/release-1'), { recursive: true });
    writeFileSync(at('.build/release-1/claims.json'), '{}');
    writeFileSync(at('urls.lock'), 'old\n');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('placeRelease puts the folder and the lock in their places, and leaves nothing beside them', () => {
    place();
    expect(readFileSync(at('releases/1.0.0/claims.json'), 'utf8')).toBe('{}');
    expect(readFileSync(at('urls.lock'), 'utf8')).toBe('new\n');
    expect(readdirSync(at('.build'))).toEqual([]);
  });

  test('a lock that cannot be written leaves no release in place', () => {
    rmSync(at('urls.lock'));
    mkdirSync(at('urls.lock/taken'), { recursive: true });
    expect(place).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(existsSync(at('releases/1.0.0'))).toBe(false);
    expect(readdirSync(at('.build'))).toEqual(['release-1']);
  });

  test('a place that is taken leaves the lock and what is there as they were', () => {
    mkdirSync(at('releases/1.0.0'), { recursive: true });
    writeFileSync(at('releases/1.0.0/claims.json'), 'released');
    expect(place).toThrow(/ENOTEMPTY|EEXIST|EPERM/);
    expect(readFileSync(at('releases/1.0.0/claims.json'), 'utf8')).toBe('released');
    expect(readFileSync(at('urls.lock'), 'utf8')).toBe('old\n');
  });
});

describe('release', () => {
  describe('whyNotReleased(context)', () => {
    const good: ReleaseContext = {
      version: '1.1.0',
      date: '2027-01-02',
      packageVersion: '1.1.0',
      released: ['1.0.0'],
      changes: [{ version: '1.1.0', date: '2027-01-02' }],
    };
    test('passes a new version with words and one date', () => {
      expect(whyNotReleased(good)).toBeUndefined();
      expect(whyNotReleased({ ...good, released: [] })).toBeUndefined();
    });
    test.each([
      [{ released: ['1.0.0', '1.1.0'] }, /1\.1\.0 is released and stays as it is – raise/],
      [{ released: ['1.0.0', '1.10.0'] }, /older than 1\.10\.0/],
      [{ packageVersion: '1.0.0' }, /package\.json has version 1\.0\.0/],
      [{ changes: [] }, /changes\.ts says nothing of version 1\.1\.0/],
      [{ changes: [{ version: '1.1.0', date: '2027-01-03' }] }, /2027-01-03 .* 2027-01-02/],
    ] as [Partial<ReleaseContext>, RegExp][])('refuses %j', (fault, message) => {
      expect(whyNotReleased({ ...good, ...fault })).toMatch(message);
    });
  });

  test('compareVersions(a, b) compares numbers, not letters', () => {
    expect(['1.10.0', '1.2.0', '0.9.9', '1.2.0'].sort(compareVersions)).toEqual([
      '0.9.9',
      '1.2.0',
      '1.2.0',
      '1.10.0',
    ]);
  });

  describe('formatChanges(changes)', () => {
    test.each([
      [[{ claim: 'a', aspect: 'note', to: 'x' }], ['value unchanged', 'note added']],
      [[{ claim: 'a', aspect: 'note', from: 'x', to: 'y' }], ['value unchanged', 'note changed']],
      [
        [{ claim: 'a', aspect: 'sources', of: 'sne-2025', from: 'x' }],
        ['value unchanged', 'source sne-2025 taken out'],
      ],
      [[{ claim: 'a', aspect: 'value', from: '5 %', to: '6 %' }], ['value changed from 5 % to 6 %']],
      [[{ claim: 'a', aspect: 'claim', to: '5 %' }], ['claim added']],
    ])('%j', (changes, words) => {
      expect(formatChanges(changes)).toEqual(words);
    });
  });

  test('changedClaims(changes) gathers them by claim', () => {
    const note = { claim: 'c', aspect: 'note', to: 'x' };
    const gathered = changedClaims([
      { claim: 'a', aspect: 'claim', to: '5 %' },
      note,
      { claim: 'b', aspect: 'claim', from: '6 %' },
    ]);
    expect(gathered).toEqual({
      added: ['a'],
      removed: [{ id: 'b', printed: '6 %' }],
      changed: [{ id: 'c', says: ['value unchanged', 'note added'], changes: [note] }],
    });
  });

  describe('parseChanges(versions, logs)', () => {
    const version = (number: string) => ({ version: number, date: '2027-01-02', says: ['New.'] });
    test('joins words and log, and tells which versions are released', () => {
      const log = [{ claim: 'a', aspect: 'claim', to: '5 %' }];
      expect(parseChanges([version('1.1.0'), version('1.0.0')], { '1.0.0': log })).toEqual([
        { ...version('1.1.0'), released: false, claims: [] },
        { ...version('1.0.0'), released: true, claims: log },
      ]);
    });
    test('refuses a wrong order, the same version twice, a log without words, a log of another shape', () => {
      expect(() => parseChanges([version('1.2.0'), version('1.10.0')], {})).toThrow(
        '1.2.0 stands before 1.10.0',
      );
      expect(() => parseChanges([version('1.0.0'), version('1.0.0')], {})).toThrow('each once');
      expect(() => parseChanges([version('1.0.0')], { '0.9.0': [] })).toThrow('version 0.9.0 is released');
      expect(() => parseChanges([version('1.0.0')], { '1.0.0': [{ claim: 'a' }] })).toThrow();
    });
  });

  describe('frozenPage(html, place)', () => {
    const html =
      '<html><head><title>A</title></head><body>\n<a class="skip" href="#main">Skip</a><a href="../v/0.9.0/index.html">old</a><a href="../index.html">start</a></body></html>';
    const frozen = frozenPage(html, { path: 'sections/2.html', version: '1.0.0', date: '2026-11-24' });
    test('says which version it is, after the skip link, and links to the newest form of the page', () => {
      expect(frozen).toMatch(
        /Skip<\/a><aside [^>]+>Version 1\.0\.0, <time datetime="2026-11-24">24 November 2026</,
      );
      expect(frozen).toContain('href="../../../sections/2.html"');
      expect(frozen).toContain('<meta name="robots" content="noindex, follow"></head>');
    });
    test('reaches other versions from its new place, and leaves its own links alone', () => {
      expect(frozen).toContain('href="../../../v/0.9.0/index.html"');
      expect(frozen).toContain('href="../index.html"');
      expect(
        frozenMarkdown('[then](../v/1.0.0/sections/2.html) [start](../index.html)', {
          path: 'sections/2.md',
          version: '1.0.0',
        }),
      ).toBe('[then](../../../v/1.0.0/sections/2.html) [start](../index.html)');
    });
    test('its own addresses, in full, are those of the version; others and older versions stay', () => {
      const site = 'https://example.org/e/';
      const files = new Set(['index.html', 'claims/a.html']);
      const kept = (text: string) => frozenText(text, { site, version: '1.0.0', files });
      expect(kept(`<link rel="canonical" href="${site}claims/a.html"><a href="${site}#s0">`)).toBe(
        `<link rel="canonical" href="${site}v/1.0.0/claims/a.html"><a href="${site}v/1.0.0/index.html#s0">`,
      );
      expect(kept(`[A](${site}claims/a.html). See ${site}claims/a.html.`)).toBe(
        `[A](${site}v/1.0.0/claims/a.html). See ${site}v/1.0.0/claims/a.html.`,
      );
      expect(kept(`src=&quot;${site}claims/a.html&quot;`)).toBe(
        `src=&quot;${site}v/1.0.0/claims/a.html&quot;`,
      );
      for (const other of [`${site}none.html`, `${site}v/0.9.0/claims/a.html`, 'https://example.org/b'])
        expect(kept(`"${other}"`)).toBe(`"${other}"`);
      expect(frozenText(site, { site: undefined, version: '1.0.0', files })).toBe(site);
    });
    test('keeps the policy but for trusted types, which stop programs that archive a page', () => {
      const policy = "script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
      const page = `<head><meta http-equiv="Content-Security-Policy" content="${policy}"></head><body></body>`;
      expect(frozenPage(page, { path: 'a.html', version: '1.0.0', date: '2026-11-24' })).toContain(
        '<meta http-equiv="Content-Security-Policy" content="script-src \'self\'">',
      );
    });

    test('leaves out what leads to whatever version is the newest', () => {
      const page = html.replace('</body>', '<p data-newest>Now: <code>a</code></p><p>Then</p></body>');
      const kept = frozenPage(page, { path: 'sections/2.html', version: '1.0.0', date: '2026-11-24' });
      expect(kept).toContain('<p>Then</p>');
      expect(kept).not.toContain('Now:');
    });
    test('refuses a page that could not say what it is', () => {
      expect(() => frozenPage('<p>', { path: 'a.html', version: '1.0.0', date: '2026-11-24' })).toThrow(
        'a.html',
      );
    });
  });

  test.each([
    ['index.html', true],
    ['_astro/a.css', true],
    ['v/0.9.0/index.html', false],
    ['404.html', false],
    ['edition.zip', false],
    ['robots.txt', false],
  ])('isFrozenFile(%s) is %s', (path, expected) => {
    expect(isFrozenFile(path)).toBe(expected);
  });
});
