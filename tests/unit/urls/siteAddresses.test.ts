import { describe, expect, test } from 'vitest';
import { isPublishedFile, siteAddresses } from '../../../src/lib/urls/siteAddresses.ts';
import { compareLock } from '../../../src/lib/urls/urlsLock.ts';

const page = (main: string) =>
  `<!doctype html><html><body><a id="top"></a><main id="main">${main}</main></body></html>`;
const published = (path: string, main: string) =>
  siteAddresses([{ path, html: page(main) }]).published.filter((address) => address !== path);

describe('siteAddresses(files)', () => {
  test('publishes headings, paragraphs, footnotes, figures and rows', () => {
    const main =
      '<h2 id="s2-1">A</h2><div id="s2-1-p1">b</div><figure id="fig-a"></figure><ol><li id="fn-x"></li></ol><table><tr id="row"><td></td></tr></table>';
    expect(published('sections/2.html', main)).toEqual(
      ['fig-a', 'fn-x', 'row', 's2-1', 's2-1-p1'].map((id) => `sections/2.html#${id}`),
    );
  });

  test.each([
    ['a gradient in a drawing', '<svg><defs><linearGradient id="x"></linearGradient></defs></svg>'],
    ['a form control', '<input id="x">'],
    ['what a label or aria attribute joins', '<p aria-describedby="y x">a</p><span id="x">b</span>'],
    ['the place of a footnote reference', '<a id="fnref-x">1</a>'],
    ['what says that it is none', '<div data-no-address><p id="x">a</p></div>'],
  ])('does not publish %s, but knows that it is there', (_, main) => {
    expect(published('a.html', main)).toEqual([]);
    expect([...siteAddresses([{ path: 'a.html', html: page(main) }]).present].join()).toMatch(
      /a\.html#(fnref-)?x/,
    );
  });

  test('publishes a heading that also names its section', () => {
    expect(published('a.html', '<section aria-labelledby="x"><h2 id="x">A</h2></section>')).toEqual([
      'a.html#x',
    ]);
  });

  test('publishes rows of claims in the ledger only', () => {
    const main = '<h2 id="others">A</h2><table><tr id="row"><td></td></tr></table>';
    expect(published('claims.html', main)).toContain('claims.html#row');
    expect(published('claims/a.html', main)).toEqual(['claims/a.html#others']);
  });

  test.each([
    ['about.html', true],
    ['data/figures/compute.csv', true],
    ['figures/compute.svg', true],
    ['feed.xml', true],
    ['v/1.0.0/index.html', true],
    ['v/1.0.0/about.html', false],
    ['_astro/a.css', false],
    ['fonts/a.woff2', false],
    ['404.html', false],
    ['sitemap-0.xml', false],
  ])('file %s: published %s', (path, expected) => {
    expect(isPublishedFile(path)).toBe(expected);
  });
});

test('compareLock(locked, site) tells what is gone and what is new', () => {
  const site = siteAddresses([
    { path: 'a.html', html: page('<h2 id="new">A</h2><a id="fnref-x"></a>') },
    { path: 'data/b.csv' },
  ]);
  expect(compareLock(['a.html', 'a.html#old', 'data/c.csv', 'a.html#fnref-x'], site)).toEqual({
    gone: ['a.html#old', 'data/c.csv'],
    fresh: ['a.html#new', 'data/b.csv'],
  });
});
