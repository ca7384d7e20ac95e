import { expect, test } from 'vitest';
import { type NamedPage, nearestPages } from '../../src/lib/urls/nearestPages.ts';

const pages: readonly NamedPage[] = [
  ['index.html', 'Front page'],
  ['figures.html', 'Figures'],
  ['sections/2.html', 'Section 2'],
  ['claims/one-share.html', 'One share'],
  ['claims/one-shares.html', 'One shares'],
  ['claims/quite-another.html', 'Quite another'],
];
const paths = (asked: string) => nearestPages(asked, pages).map(([path]) => path);

test.each([
  ['a letter too many', 'claims/one-sharre.html'],
  ['a letter too few', 'claims/one-shar.html'],
  ['without its ending', 'claims/one-share'],
  ['in capitals, with a query', 'Claims/One-Share.HTML?x=1'],
  ['in another folder', 'claim/one-share'],
  ['without its folder', 'one-share.html'],
])('nearestPages(asked, pages) begins with the page that was meant: %s', (_, asked) => {
  expect(paths(asked)[0]).toBe('claims/one-share.html');
});

test('a file inside what is a page leads to the page', () => {
  expect(paths('figures/index.html')[0]).toBe('figures.html');
});

test.each(['', 'wp-login.php', 'a/b/c/d/e/f/g/h/i/j', '/'])('nothing is near %j', (asked) => {
  expect(paths(asked)).toEqual([]);
});

test('at most five are named', () => {
  const many = Array.from({ length: 20 }, (_, index) => [`claims/one-${index}.html`, ''] as const);
  expect(nearestPages('claims/one-x.html', many)).toHaveLength(5);
});
