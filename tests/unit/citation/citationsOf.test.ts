import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../src/lib/citation/citationsOf.ts';
import { citeTargetOf, locatorInPaper } from '../../../src/lib/citation/citeTarget.ts';
import type { Claim } from '../../../src/lib/schema/claim.ts';
import { absoluteUrl } from '../../../src/lib/urls/siteAddress.ts';
import { claims, figures, meta, sections } from '../../../src/records.ts';

const all = Object.values<Claim>(claims);
const stated = all.find((claim) => claim.status === 'as-stated' && claim.section !== '0') as Claim;
const derived = all.find((claim) => claim.status === 'derived') as Claim;

describe('citationsOf(target, meta, site)', () => {
  test('gives the paper only what the meta data hold', () => {
    const { paper } = citationsOf(citeTargetOf({ kind: 'edition' }), meta);
    expect(Object.keys(paper?.item ?? {}).sort()).toEqual(
      ['DOI', 'author', 'container-title', 'id', 'issued', 'language', 'title', 'type'].sort(),
    );
    expect(paper?.item.author).toEqual([
      { family: meta.paper.author.family, given: meta.paper.author.given },
    ]);
    expect(paper?.locator).toBeUndefined();
  });

  test('puts an address in only where the site is known', () => {
    const target = citeTargetOf({ kind: 'claim', claim: stated });
    expect(citationsOf(target, meta).edition.item.URL).toBeUndefined();
    expect(citationsOf(target, meta).versioned).not.toContain('http');
    expect(citationsOf(target, meta, 'https://example.org/x').edition.item.URL).toBe(
      `https://example.org/x/claims/${stated.id}.html`,
    );
  });

  test('names claim and version', () => {
    const { versioned, edition, paper } = citationsOf(citeTargetOf({ kind: 'claim', claim: stated }), meta);
    expect(versioned).toBe(`${meta.edition.name}, claim ${stated.id}, v${meta.edition.version}`);
    expect(edition.item['title-short']).toBe(`Claim ${stated.id}`);
    expect(edition.item.title.startsWith(`Claim ${stated.id}: `)).toBe(true);
    expect(edition.item.title).not.toMatch(/[\u00a0\u2009\u202f]/);
    expect(paper?.locator).toBe(locatorInPaper(stated.section, stated.paragraph));
  });

  test('has no citation of the paper for what the paper does not say', () => {
    expect(citationsOf(citeTargetOf({ kind: 'claim', claim: derived }), meta).paper).toBeUndefined();
  });

  test('points to a paragraph, a section and a figure', () => {
    const section = sections['2.1'];
    const paragraph = citationsOf(citeTargetOf({ kind: 'paragraph', section, paragraph: '2.1-3' }), meta);
    expect(paragraph.path).toBe('sections/2.html#s2-1-p3');
    expect([paragraph.paper?.locator, paragraph.edition.locator]).toEqual(['§2.1, ¶3', '¶2.1-3']);
    expect(citationsOf(citeTargetOf({ kind: 'section', section }), meta).edition.locator).toBe('§2.1');
    const figure = Object.values(figures)[0];
    if (!figure) throw new Error('no figure');
    expect(citationsOf(citeTargetOf({ kind: 'figure', figure }), meta).edition.item['title-short']).toBe(
      `Figure ${figure.number}`,
    );
  });
});

test.each([
  ['2', undefined, '§2'],
  ['2', '2-1', '§2, ¶1'],
  ['2.1', '2.1-3', '§2.1, ¶3'],
  ['0', undefined, 'Abstract'],
  ['0', '0-1', 'Abstract'],
  ['0', '0-2', 'Abstract, ¶2'],
])('locatorInPaper(%s, %s) is %s', (section, paragraph, place) => {
  expect(locatorInPaper(section, paragraph)).toBe(place);
});

test.each([
  [undefined, 'a.html', undefined],
  ['https://example.org', 'a.html#b', 'https://example.org/a.html#b'],
  ['https://example.org/x', 'a/b.html', 'https://example.org/x/a/b.html'],
  ['https://example.org/x/', 'index.html', 'https://example.org/x/'],
  [new URL('https://example.org/x'), 'index.html#s0', 'https://example.org/x/#s0'],
])('absoluteUrl(%s, %s) is %s', (site, path, url) => {
  expect(absoluteUrl(site, path)).toBe(url);
});
