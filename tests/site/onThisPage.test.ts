import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { page, pages } from './pages.ts';

const linked = (document: Document) =>
  [...document.querySelectorAll('.on-this-page a')].map((link) => link.getAttribute('href')?.slice(1) ?? '');
const long = pages.filter(({ document }) => linked(document).length > 0);

describe('what stands on a long page', () => {
  test.each(long)('$path: is linked at its top, in the order of the page', ({ document }) => {
    const all = [...document.querySelectorAll('main [id]')].map(({ id }) => id);
    const places = linked(document).map((id) => all.indexOf(id));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(long)('$path: no main heading is left out', ({ document }) => {
    const headings = [...document.querySelectorAll('main h2[id]')].map(({ id }) => id);
    expect(linked(document)).toEqual(expect.arrayContaining(headings));
  });

  test.runIf(edition.has.terms)('terms are reached by their first letter, each letter once', () => {
    const { document } = page('terms.html');
    const name = (id: string) => document.getElementById(id)?.querySelector('dt')?.textContent ?? '';
    const letters = [...document.querySelectorAll('.letters a')].map(({ textContent }) => textContent);
    expect(letters).toEqual(linked(document).map((id) => name(id).charAt(0).toUpperCase()));
    const all = [...document.querySelectorAll('main .entry')].map(({ id }) =>
      name(id).charAt(0).toUpperCase(),
    );
    expect(letters).toEqual([...new Set(all)]);
  });
});
