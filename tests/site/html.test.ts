import { expect, test } from 'vitest';
import { locale } from '#edition/data/language.ts';
import { pages } from './pages.ts';
import { validateMarkup } from './validateMarkup.ts';

const problems = (find: (document: Document, path: string) => (string | false | null | undefined)[]) =>
  pages.flatMap(({ path, document }) =>
    find(document, path)
      .filter(Boolean)
      .map((problem) => `${path}: ${problem}`),
  );

test('html-validate objects to nothing on any page', async () => {
  const found: string[] = [];
  for (const { path, html } of pages) found.push(...(await validateMarkup(path, html)));
  expect(found).toEqual([]);
});

test('html-validate finds what it must', async () => {
  const bad =
    '<!doctype html><html lang="en"><head><title>x</title></head><body><p id="a" id="b"><div></p></body></html>';
  expect((await validateMarkup('bad.html', bad)).join()).toContain('no-dup-attr');
});

test('ids are unique on each page', () => {
  const twice = problems((document) => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

test('each page has one h1, a title, a language', () => {
  const wrong = problems((document) => [
    document.querySelectorAll('h1').length !== 1 && `${document.querySelectorAll('h1').length} h1`,
    !document.querySelector('title')?.textContent?.trim() && 'no title',
    document.documentElement.getAttribute('lang') !== locale.tag && 'no lang',
  ]);
  expect(wrong).toEqual([]);
});

test('no two pages have one title, but for what a page embeds', () => {
  const titles = pages
    .filter(({ path }) => !path.startsWith('embed/'))
    .map(({ document }) => document.querySelector('title')?.textContent);
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('each page but 404 has a description of its own', () => {
  const described = pages
    .filter(({ path }) => path !== '404.html')
    .map(({ document }) => document.querySelector('meta[name=description]')?.getAttribute('content') ?? '');
  // In bytes: a Chinese character, which has three, says more than a letter.
  expect(described.filter((text) => Buffer.byteLength(text) < 20)).toEqual([]);
});

test('headings do not skip a level', () => {
  const skips = problems((document) => {
    const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) =>
      Number(heading.tagName[1]),
    );
    return levels.map(
      (level, index) =>
        index > 0 && level > (levels[index - 1] ?? 0) + 1 && `h${levels[index - 1]} → h${level}`,
    );
  });
  expect(skips).toEqual([]);
});

test('every drawing has a role and a name, or is hidden from readers of screens, and nothing that a checker refuses', () => {
  const wrong = problems((document) =>
    [...document.querySelectorAll('svg')].flatMap((svg) => [
      !svg.closest('[aria-hidden="true"]') && !svg.getAttribute('role') && 'svg without role',
      !svg.closest('[aria-hidden="true"]') && !svg.getAttribute('aria-label') && 'svg without name',
      svg.matches('.thumbnail') && svg.querySelector('a') && 'hidden svg with links',
      svg.querySelector('style') && 'svg with a style element',
      svg.querySelector('[font-variant]') && 'svg with font-variant',
      svg.querySelector('g[aria-label]') && 'g with aria-label',
      svg.querySelector('[style]') && 'svg with inline style',
    ]),
  );
  expect(wrong).toEqual([]);
});

test('no number of a drawing has more than two decimals', () => {
  const long = pages.flatMap(({ path, html }) => {
    const svgs = html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
    return svgs
      .flatMap((svg) => svg.match(/(?<!aria-label|data-values)="[^"]*\d\.\d{3,}[^"]*"/g) ?? [])
      .map((attribute) => `${path}: ${attribute}`);
  });
  expect(long).toEqual([]);
});
