import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as edition from '../../../src/data/index.ts';
import { files, page } from '../../site/pages.ts';

const { anchors } = JSON.parse(readFileSync('dist/data/anchors.json', 'utf8')) as {
  anchors: { id: string; kind: string; title: string; url: string }[];
};
const of = (kind: string) => anchors.filter((anchor) => anchor.kind === kind).map(({ id }) => id);

test.each([
  ['section', edition.sectionNumbers],
  ['paragraph', edition.sectionNumbers.flatMap((number) => edition.sections[number].paragraphs)],
  ['figure', Object.keys(edition.figures)],
  ['claim', Object.keys(edition.claims)],
  ['source', Object.keys(edition.sources)],
  ['series', Object.keys(edition.independentSeries)],
  ['actor', Object.keys(edition.actors)],
  ['term', Object.keys(edition.terms)],
  ['concept', Object.keys(edition.concepts)],
])('data/anchors.json lists every %s', (kind, ids) => {
  expect(of(kind).sort()).toEqual([...ids].sort());
});

describe('each anchor', () => {
  test('leads to a page of the site, and its fragment to an id there', () => {
    const dead = anchors.filter(({ url }) => {
      const [path = '', fragment] = url.split('#');
      return !files.includes(path) || (fragment && !page(path).document.getElementById(fragment));
    });
    expect(dead).toEqual([]);
  });

  test('is in urls.lock, so it stays', () => {
    const locked = new Set(readFileSync('urls.lock', 'utf8').split('\n'));
    expect(anchors.filter(({ url }) => !locked.has(url))).toEqual([]);
  });

  test('has a title, and an address of its own', () => {
    expect(anchors.filter(({ title }) => !title.trim())).toEqual([]);
    expect(new Set(anchors.map(({ url }) => url)).size).toBe(anchors.length);
  });
});
