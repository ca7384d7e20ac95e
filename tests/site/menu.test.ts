import { expect, test } from 'vitest';
import * as words from '#edition/data/language.ts';
import { edition } from '../../src/edition.ts';
import { menuOf, pagesOf } from '../../src/lib/urls/namedPages.ts';
import { address, files, page, pages } from './pages.ts';

const own = pages.filter(({ document }) => document.querySelector('.site-header'));
const targets = (page: (typeof own)[number], selector: string) =>
  [...page.document.querySelectorAll(selector)].map(
    (link) => link.getAttribute('href')?.replaceAll('../', '') ?? '',
  );

test('the head of every page has the menu, in one order, and a way to cite', () => {
  const places = menuOf(edition).map(({ path }) => path);
  expect(own.length).toBeGreaterThan(edition.claims.all.length);
  for (const page of own) {
    expect(targets(page, `nav[aria-label="${words.page.main}"] li:not(.site-cite) a`), page.path).toEqual(
      places,
    );
    const [cite = ''] = targets(page, '.site-cite a');
    if (cite === '#cite-this') expect(page.document.getElementById('cite-this'), page.path).not.toBeNull();
    else expect(cite, page.path).toBe('cite.html');
  }
});

test('the foot leads to every page of the root that has no number', () => {
  const root = files.filter((file) => /^[a-z]+\.html$/.test(file));
  for (const page of own.filter(({ path }) => !path.includes('/')))
    expect(
      [...new Set(targets(page, `nav[aria-label="${words.page.allPages}"] a`))].sort(),
      page.path,
    ).toEqual(root.sort());
});

const parts = pagesOf(edition).flatMap(({ path, area }) => (area === 'evidence' ? [path] : []));
test.runIf(parts.length > 1)(
  'checks, claims and sources name each other, and say which of them is shown',
  () => {
    for (const path of parts) {
      const page = own.find((one) => one.path === path) as (typeof own)[number];
      expect(targets(page, '.site-part a')).toEqual(parts);
      expect(targets(page, '.site-part a[aria-current=page]')).toEqual([path]);
    }
  },
);

test.skipIf(address)(
  'the page for wrong addresses, where the site’s address is not known, says the way home in words and has no link that is dead below the root',
  () => {
    const { document } = page('404.html');
    const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => !href.startsWith('https://'))).toEqual([]);
    expect(document.querySelectorAll('script, img, [hidden]').length).toBe(0);
    expect(document.querySelectorAll('main h1 ~ ol li').length).toBeGreaterThan(1);
  },
);
