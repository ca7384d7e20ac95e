import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import {
  addAnchor,
  addMovedNote,
  applyRedirects,
  type Redirects,
  validateRedirects,
} from '../../../src/lib/urls/redirects.ts';
import { siteAddresses } from '../../../src/lib/urls/siteAddresses.ts';

const files = [
  { path: 'terms.html', html: '<html><body><main><p id="soc">chip</p></main></body></html>' },
  { path: 'claims/a.html', html: '<html><body><main><h2 id="others">A</h2></main></body></html>' },
  { path: 'data/b.csv' },
];
const locked = ['terms.html', 'terms.html#chip', 'claims/old.html', 'claims/old.html#others', 'data/old.csv'];
const parse = (html: string | undefined) => parseHTML(html ?? '').document;

describe('validateRedirects(redirects, site)', () => {
  const diagnostics = (redirects: Redirects) => {
    const text = `export const redirects = {\n${Object.entries(redirects).map(([a, b]) => `  '${a}': '${b}',\n`)}};`;
    return validateRedirects(redirects, {
      present: siteAddresses(files).present,
      locked: new Set([...locked, 'terms.html#soc']),
      source: { file: 'redirects.ts', text },
    });
  };

  test('passes those that lead from a published address that is gone to one that exists', () => {
    expect(
      diagnostics({
        'terms.html#chip': 'terms.html#soc',
        'claims/old.html': 'claims/a.html',
        'data/old.csv': 'data/b.csv',
      }),
    ).toEqual([]);
  });

  test.each([
    [{ 'terms.html#soc': 'terms.html' }, 'hides an address'],
    [{ 'terms.html#chop': 'terms.html#soc' }, 'never published'],
    [{ 'terms.html#chip': 'terms.html#sock' }, 'does not exist'],
    [{ '/terms.html': 'terms.html' }, 'no address'],
    [{ 'terms.html#chip': 'https://example.org/' }, 'no address'],
    [{ 'claims/old.html': 'data/b.csv' }, 'another kind'],
    [{ 'terms.html#chip': 'claims/old.html', 'claims/old.html': 'claims/a.html' }, 'redirected itself'],
  ] as [Redirects, string][])('%j %s', (redirects, what) => {
    expect(diagnostics(redirects)).toEqual([
      expect.objectContaining({ file: 'redirects.ts', line: 2, what: expect.stringContaining(what) }),
    ]);
  });
});

describe('applyRedirects(files, redirects, locked)', () => {
  test('puts a stub at the address of a page, with the ids that the page had', () => {
    const { pages } = applyRedirects(files, { 'claims/old.html': 'claims/a.html' }, locked);
    const stub = parse(pages.get('claims/old.html'));
    expect(stub.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(
      '0; url=../claims/a.html',
    );
    expect(stub.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('../claims/a.html');
    expect(stub.querySelector('main p a')?.getAttribute('href')).toBe('../claims/a.html');
    expect(stub.querySelector('#others a')?.getAttribute('href')).toBe('../claims/a.html#others');
    expect(stub.querySelector('script, style, [style]')).toBeNull();
  });

  test('leaves out of a stub the ids that have no new place, so that they are reported as gone', () => {
    const { pages } = applyRedirects(files, { 'claims/old.html': 'terms.html' }, locked);
    expect(parse(pages.get('claims/old.html')).getElementById('others')).toBeNull();
  });

  test('puts an empty anchor where a thing on the same page is now', () => {
    const { pages } = applyRedirects(files, { 'terms.html#chip': 'terms.html#soc' }, locked);
    expect(pages.get('terms.html')).toContain('<p id="soc"><span id="chip"></span>chip</p>');
  });

  test('says at the end of the page that a thing is now on another', () => {
    const { pages } = applyRedirects(files, { 'terms.html#chip': 'claims/a.html#others' }, locked);
    const moved = parse(pages.get('terms.html')).getElementById('chip');
    expect(moved?.querySelector('a')?.getAttribute('href')).toBe('claims/a.html#others');
  });

  test('keeps a data file under its old name', () => {
    expect([...applyRedirects(files, { 'data/old.csv': 'data/b.csv' }, locked).copies]).toEqual([
      ['data/old.csv', 'data/b.csv'],
    ]);
  });
});

describe('addAnchor(html, id, old)', () => {
  test.each([
    ['<h2 class="a > b" id="x">A</h2>', '<h2 class="a > b" id="x"><span id="old"></span>A</h2>'],
    [
      '<tr id="x" data-y><th scope="row">A</th></tr>',
      '<tr id="x" data-y><th scope="row"><span id="old"></span>A</th></tr>',
    ],
    [
      '<dl><div id="x"> <dt>A</dt></div></dl>',
      '<dl><div id="x"> <dt><span id="old"></span>A</dt></div></dl>',
    ],
  ])('%s', (html, expected) => {
    expect(addAnchor(html, 'x', 'old')).toBe(expected);
  });

  test('writes ids with signs of markup and of patterns as they are', () => {
    expect(addAnchor('<p id="a.(b">A</p>', 'a.(b', 'a"><b>')).toBe(
      '<p id="a.(b"><span id="a&quot;&gt;&lt;b&gt;"></span>A</p>',
    );
    const moved = addMovedNote('<main></main>', 'a.html', 'a"><b>', 'b.html');
    expect(parse(moved).querySelector('.moved')?.id).toBe('a"><b>');
    expect(parse(moved).querySelector('b')).toBeNull();
  });

  test('refuses an id that is not there', () => {
    expect(() => addAnchor('<p id="xy">', 'x', 'old')).toThrow('no id “x”');
  });
});
