import { expect, test } from 'vitest';
import { pages } from '../pages.ts';
import { vocabularyFaults } from './vocabularyFaults.ts';

const data = pages.flatMap(({ path, document }) =>
  [...document.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => [path, JSON.parse(script.textContent ?? '')] as const,
  ),
);

test('the JSON-LD of every page uses types and properties of schema.org, each where it may stand, with values that it may have', () => {
  // But for the page for what was not found, and claims in frames.
  expect(data.length).toBe(pages.filter(({ path }) => !/^404\.html$|^embed\/claims\//.test(path)).length);
  expect(data.flatMap(([path, node]) => vocabularyFaults(node).map((fault) => `${path} ${fault}`))).toEqual(
    [],
  );
});

test('a wrong type, a misplaced property and a wrong value are found', () => {
  const faults = (node: object) => vocabularyFaults(node).length;
  expect(faults({ '@type': 'Claim', appearance: { '@id': 'https://doi.org/10.1/x' } })).toBe(0);
  expect(faults({ '@type': 'Claimed' })).toBe(1);
  expect(faults({ '@type': 'Person', appearance: { '@id': 'x' } })).toBe(1);
  expect(faults({ '@type': 'Claim', appearance: { '@type': 'Person' } })).toBe(1);
  expect(faults({ '@type': 'ListItem', position: true })).toBe(1);
  expect(faults({ '@type': 'WebPage', isPartOf: [{ '@type': 'WebSite', named: 'x' }] })).toBe(1);
  expect(faults({ '@type': 'WebPage', isPartOf: { name: 'x' } })).toBe(1);
});
