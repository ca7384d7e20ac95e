import { describe, expect, test } from 'vitest';
import { changedClaims, formatChanges } from '../../../src/lib/releases/claimChanges.ts';
import { frozenPage, isFrozenFile } from '../../../src/lib/releases/frozenPage.ts';
import { parseChanges } from '../../../src/lib/releases/parseChanges.ts';
import {
  compareVersions,
  type ReleaseContext,
  whyNotReleased,
} from '../../../src/lib/releases/whyNotReleased.ts';

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
