import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { files, pages } from './pages.ts';

const ids = new Map(
  pages.map(({ path, document }) => [path, new Set([...document.querySelectorAll('[id]')].map((e) => e.id))]),
);
const links = pages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('[href], [src]')].map((element) => ({
    path,
    href: element.getAttribute('href') ?? element.getAttribute('src') ?? '',
  })),
);
const internal = links.filter(({ href }) => !/^[a-z]+:/.test(href));

test('the site has links to check', () => {
  expect(internal.length).toBeGreaterThan(1000);
});

test('every internal link is relative', () => {
  expect(
    internal.filter(({ href }) => href.startsWith('/')).map(({ path, href }) => `${path}: ${href}`),
  ).toEqual([]);
});

test('every internal link leads to a file of the site', () => {
  const dead = internal.filter(({ path, href }) => !files.includes(target(path, href).file));
  expect(dead.map(({ path, href }) => `${path}: ${href}`)).toEqual([]);
});

test('every fragment leads to an id on its page', () => {
  const dead = internal.filter(({ path, href }) => {
    const { file, fragment } = target(path, href);
    return fragment && ids.has(file) && !ids.get(file)?.has(fragment);
  });
  expect(dead.map(({ path, href }) => `${path}: ${href}`)).toEqual([]);
});

test('links to pages end in .html', () => {
  const bare = internal.filter(({ href }) => href && !href.startsWith('#') && !/\.[a-z0-9]+(#|$)/.test(href));
  expect(bare.map(({ path, href }) => `${path}: ${href}`)).toEqual([]);
});

function target(path: string, href: string): { file: string; fragment: string | undefined } {
  const [name = '', fragment] = href.split('#');
  return { file: name ? posix.join(posix.dirname(path), name) : path, fragment };
}
