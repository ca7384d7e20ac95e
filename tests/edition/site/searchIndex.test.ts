import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { notes, sectionNumbers, sections } from '../../../src/data/index.ts';
import { pages } from '../../site/pages.ts';

type Found = Readonly<Record<'kind' | 'text' | 'title' | 'path', string>>;

const self: { editionIndex?: { storedFields: Readonly<Record<string, Found>> } } = {};
runInNewContext(readFileSync('dist/scripts/search-index.js', 'utf8'), { self });
const found = Object.values(self.editionIndex?.storedFields ?? {});
const paragraphs = found.filter(({ kind }) => kind === 'paragraph');

test('every paragraph can be found, with its own words only', () => {
  const numbers = new Set(paragraphs.map(({ title }) => /¶(\S+)/.exec(title)?.[1]));
  expect([...numbers].sort()).toEqual(sectionNumbers.flatMap((number) => sections[number].paragraphs).sort());
  expect(paragraphs.filter(({ text }) => text.length < 40 || /[¶<>{}]|\s\s/.test(text))).toEqual([]);
});

test('no remark of the editor is found as a paragraph of the paper', () => {
  const marks = pages
    .flatMap(({ document }) => [...document.querySelectorAll('.para .note p')])
    .map((note) => (note.textContent ?? '').replace(/\s+/g, ' ').trim().slice(-40));
  expect(marks.length).toBeGreaterThanOrEqual(Object.keys(notes).length > 0 ? 1 : 0);
  for (const mark of marks) expect(paragraphs.filter(({ text }) => text.includes(mark))).toEqual([]);
});

test('whatever is found stands at an address of the site', () => {
  const ids = new Map(
    pages.map(({ path, document }) => [
      path,
      new Set([...document.querySelectorAll('[id]')].map((one) => one.id)),
    ]),
  );
  const dead = found.filter(({ path }) => {
    const [file = '', fragment] = path.split('#');
    return !ids.has(file) || (fragment !== undefined && !ids.get(file)?.has(fragment));
  });
  expect(dead).toEqual([]);
});
