import { expect, test } from 'vitest';
import { sectionNumbers, sections } from '../../../src/data/index.ts';
import { anchorOf } from '../../../src/lib/urls/pathOf.ts';
import { page } from '../../site/pages.ts';

const paragraphs = sectionNumbers.flatMap((number) => sections[number].paragraphs);

test('the outline has the 37 paragraphs of the paper', () => {
  expect(paragraphs).toHaveLength(37);
});

test('paper.html restates every paragraph, in the order of the paper', () => {
  const restated = [...page('paper.html').document.querySelectorAll('[data-paragraph]')].map((e) =>
    e.getAttribute('data-paragraph'),
  );
  expect([...new Set(restated)]).toEqual(paragraphs);
});

test.each(paragraphs)('paragraph %s has its id on its page, and words', (id) => {
  const path = id.startsWith('0') ? 'index.html' : `sections/${id[0]}.html`;
  const paragraph = page(path).document.getElementById(anchorOf(id));
  expect(paragraph?.textContent?.trim().split(/\s+/).length).toBeGreaterThan(15);
});

// The editor's notes stand in paragraphs but restate nothing.
const wordsIn = (e: Element) => e.textContent?.trim().split(/\s+/).length ?? 0;

test('the restatement is as long as a restatement should be', () => {
  const words = [...page('paper.html').document.querySelectorAll('[data-paragraph]')]
    .map(
      (e) => wordsIn(e) - [...e.querySelectorAll('.note')].map(wordsIn).reduce((sum, note) => sum + note, 0),
    )
    .reduce((sum, count) => sum + count, 0);
  expect(words).toBeGreaterThan(4500);
  expect(words).toBeLessThan(6500);
});
