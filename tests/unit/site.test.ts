import { describe, expect, test } from 'vitest';
import { relativeAssets } from '../../src/lib/site/relativeAssets.ts';
import { linkFrom, pathOf } from '../../src/lib/urls/pathOf.ts';
import { siteAddress } from '../../src/lib/urls/siteAddress.ts';

describe('pathOf(reference)', () => {
  test.each([
    ['claim:catl-share', 'claims/catl-share.html'],
    ['figure:compute', 'figures/compute.html'],
    ['section:2', 'sections/2.html'],
    ['section:2.1', 'sections/2.html#s2-1'],
    ['section:12', 'sections/12.html'],
    ['section:12.10', 'sections/12.html#s12-10'],
    ['section:0', 'index.html#s0'],
    ['paragraph:2.1-3', 'sections/2.html#s2-1-p3'],
    ['paragraph:0-1', 'index.html#s0-p1'],
    ['source:nbs-2025', 'sources.html#nbs-2025'],
    ['page:claims.html#x', 'claims.html#x'],
  ])('%s is %s', (reference, path) => {
    expect(pathOf(reference)).toBe(path);
  });

  test('refuses a kind that has no page', () => {
    expect(() => pathOf('colour:red')).toThrow('there is no page for “colour:red”');
  });
});

test('linkFrom(page) is relative from any depth', () => {
  expect(linkFrom(new URL('http://x/index.html'))('claim:a')).toBe('claims/a.html');
  expect(linkFrom(new URL('http://x/claims/b.html'))('claim:a')).toBe('../claims/a.html');
});

test('relativeAssets(text, path) rewrites addresses from the root, and no others', () => {
  expect(relativeAssets('<link href="/_astro/a.css"><a href="https://x/y">', 'sections/2.html')).toBe(
    '<link href="../_astro/a.css"><a href="https://x/y">',
  );
  expect(relativeAssets('src:url("/fonts/a.woff2")', '_astro/a.css')).toBe('src:url("../fonts/a.woff2")');
  expect(relativeAssets('<script src="//x/y">', 'index.html')).toBe('<script src="//x/y">');
});

describe('siteAddress(given), which the configuration of Astro calls with SITE_URL', () => {
  test('is the address with one closing slash, or nothing', () => {
    expect(siteAddress('https://example.org/some/folder')).toBe('https://example.org/some/folder/');
    expect(siteAddress('https://example.org//')).toBe('https://example.org/');
    expect(siteAddress(undefined)).toBeUndefined();
    expect(siteAddress('')).toBeUndefined();
  });

  test.each(['example.org', 'ftp://example.org/', 'https://example.org/?a', 'https://example.org/#a'])(
    'refuses %s and says how to write it',
    (given) => expect(() => siteAddress(given)).toThrow(`SITE_URL is “${given}”, which is not`),
  );
});
