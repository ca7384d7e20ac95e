import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { deadLinks, internalLinks } from './deadLinks.ts';
import { address, files, pages } from './pages.ts';

const internal = internalLinks(pages);
const say = ({ path, href }: { path: string; href: string }) => `${path}: ${href}`;

test('the site has links to check', () => {
  expect(internal.length).toBeGreaterThan(5 * pages.length);
});

test('every internal link is relative, but on the page that hosts show at any depth, where the address is known', () => {
  const fromRoot = internal.filter(({ href }) => href.startsWith('/'));
  expect(fromRoot.filter(({ path }) => path !== '404.html').map(say)).toEqual([]);
  expect(fromRoot.filter(({ href }) => !address || !href.startsWith(address.pathname)).map(say)).toEqual([]);
});

test('every internal link leads to a file of the site, and to an id that stands there once', () => {
  expect(deadLinks(pages, files, address?.pathname)).toEqual([]);
});

test('a link to no file, to no id and to an id that stands twice are found', () => {
  const html =
    '<p id="a"></p><p id="b"></p><p id="b"></p><a href="#a"></a><a href="#b"></a><a href="#c"></a><a href="d.html"></a>';
  const page = { path: 'x/y.html', html, document: parseHTML(`<body>${html}</body>`).document };
  expect(deadLinks([page], ['x/y.html'])).toEqual(['x/y.html: #b', 'x/y.html: #c', 'x/y.html: d.html']);
});

test('links to pages end in .html', () => {
  const bare = internal.filter(({ href }) => href && !href.startsWith('#') && !/\.[a-z0-9]+(#|$)/.test(href));
  expect(bare.map(say)).toEqual([]);
});
