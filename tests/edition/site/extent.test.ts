import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import type { Features } from '../../../src/lib/edition/featuresOf.ts';
import {
  chartInText,
  chosenFigures,
  movingFigure,
  numberInText,
  timedFigure,
} from '../../browser/foundPages.ts';
import { files, page, pages } from '../../site/pages.ts';

test('no test of the site or in a browser is left out for want of what it asks of an edition', () => {
  const asked = new Set(
    globSync('tests/{site,browser}/**/*.test.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bhas\.(\w+)/g)].map(([, kind]) => kind as keyof Features),
    ),
  );
  // A paper whose list of references and whose footnotes are both sources asks for either.
  expect(asked.size).toBeGreaterThan(5);
  expect([...asked].filter((kind) => !edition.has[kind])).toEqual([]);
});

test('what tests in a browser look for in an edition is found', () => {
  expect({ chartInText, numberInText, timedFigure, movingFigure }).toEqual({
    chartInText: 'sections/1.html',
    numberInText: 'sections/1.html',
    timedFigure: expect.any(String),
    movingFigure: expect.any(Object),
  });
  expect(chosenFigures.length).toBeGreaterThan(4);
});

test('what those tests go through is much', () => {
  const of = (pattern: RegExp) => files.filter((file) => pattern.test(file) && !file.startsWith('v/')).length;
  expect(files.length).toBeGreaterThan(500);
  expect(pages.length).toBeGreaterThan(150);
  expect(of(/^(sections|figures|claims)\/.*\.html$/)).toBeGreaterThan(80);
  expect(of(/\.ris$/)).toBeGreaterThan(150);
  expect(of(/^cite\/.*\.json$/)).toBeGreaterThan(150);
  expect(of(/^data\/figures\/.*\.svg$/)).toBeGreaterThan(10);
  const { document } = page('paper.html');
  expect(document.querySelectorAll('.para a.num').length).toBeGreaterThan(50);
  expect(edition.claims.all.filter(({ unit }) => unit === 'percent').length).toBeGreaterThan(3);
  expect(edition.claims.all.filter(({ qualifier }) => qualifier === 'more-than').length).toBeGreaterThan(0);
  expect(readFileSync('urls.lock', 'utf8').trim().split('\n').length).toBeGreaterThan(500);
});

test('the menu has six places', () => {
  const { document } = page('index.html');
  const places = [...document.querySelectorAll('nav[aria-label=Main] li:not(.site-cite) a')];
  const six = ['index', 'framework', 'figures', 'explore', 'evidence', 'search'];
  expect(places.map((link) => link.getAttribute('href'))).toEqual(six.map((name) => `${name}.html`));
});

test('checks, claims and sources name each other', () => {
  const links = [...page('claims.html').document.querySelectorAll('.site-part a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'evidence.html',
    'claims.html',
    'sources.html',
  ]);
});

test('the longest pages say at their top what stands on them', () => {
  const long = pages.filter(({ document }) => document.querySelector('.on-this-page a'));
  const wanted = [
    'about',
    'actors',
    'cite',
    'claims',
    'data',
    'evidence',
    'framework',
    'paper',
    'sources',
    'terms',
  ];
  expect(long.map(({ path }) => path)).toEqual(wanted.map((name) => `${name}.html`));
});

test('the types of schema.org used are those that the edition is known to need', () => {
  const used = new Set<string>();
  const data = pages.flatMap(({ document }) =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent ?? ''),
    ),
  );
  JSON.stringify(data, (key, value) => {
    if (key === '@type') used.add(value);
    return value;
  });
  expect([...used].sort()).toEqual([
    'BreadcrumbList',
    'Claim',
    'CreativeWork',
    'DataDownload',
    'Dataset',
    'Grant',
    'ImageObject',
    'ListItem',
    'Organization',
    'Periodical',
    'Person',
    'PropertyValue',
    'ScholarlyArticle',
    'WebPage',
    'WebSite',
  ]);
});

test('the paper has no volume, issue or pages, and no file of it says so', () => {
  expect(readFileSync('dist/cite/paper.ris', 'utf8')).not.toMatch(/^(VL|IS|SP|EP) /m);
  const [script] = page('index.html').document.querySelectorAll('script[type="application/ld+json"]');
  expect(JSON.parse(script?.textContent ?? '').mainEntity).not.toHaveProperty('pageStart');
});
