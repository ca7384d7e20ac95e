import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import MiniSearch, { type AsPlainObject } from 'minisearch';
import { expect, test } from 'vitest';
import { findIn } from '../../../src/lib/search/findIn.ts';
import { searchOptions } from '../../../src/lib/search/searchDocument.ts';
import { laterQuestions, type SearchQuestion, searchQuestions } from '../searchQuestions.ts';

const self: { editionIndex?: AsPlainObject } = {};
runInNewContext(readFileSync('dist/scripts/search-index.js', 'utf8'), { self });
const index = MiniSearch.loadJS(self.editionIndex as AsPlainObject, searchOptions);
const pages = new Set(readFileSync('urls.lock', 'utf8').split('\n'));
const questions = Object.values(searchQuestions).flat();
const later = Object.values(laterQuestions).flat();

/** Questions that have no right answer among the first three, with what came first. */
function unanswered(questions: readonly SearchQuestion[]) {
  return questions.flatMap(({ asked, answers }) => {
    const first = findIn(index, asked)
      .found.slice(0, 3)
      .map(({ path }) => path);
    return first.some((path) => answers.includes(path)) ? [] : [{ asked, first }];
  });
}

test('of sixty questions at least 55 have a right answer among the first three', () => {
  const failed = unanswered(questions);
  expect(questions).toHaveLength(60);
  expect(questions.length - failed.length, JSON.stringify(failed, null, 2)).toBeGreaterThanOrEqual(55);
});

test('of thirty later questions, written by a reader who did not know the search, at least 26 have one', () => {
  const failed = unanswered(later);
  expect(later).toHaveLength(30);
  expect(later.length - failed.length, JSON.stringify(failed, null, 2)).toBeGreaterThanOrEqual(26);
});

test.each([
  ['EVs', 'EV'],
  ['NEVs', 'NEV'],
  ['registrations', 'registration'],
  ['35%', '35 %'],
])('“%s” finds what “%s” finds', (asked, same) => {
  const found = findIn(index, asked).found.map(({ path }) => path);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(findIn(index, same).found.map(({ path }) => path));
});

test('each question is asked for addresses that there are', () => {
  const unknown = [...questions, ...later]
    .flatMap(({ answers }) => answers)
    .filter((answer) => !pages.has(answer));
  expect(unknown).toEqual([]);
});
