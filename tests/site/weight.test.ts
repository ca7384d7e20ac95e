import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countBudgets, countPage } from '../../bench/countPage.ts';
import { budgets, weighPage } from '../../bench/weighPage.ts';
import { edition } from '../../src/edition.ts';
import { chartInText } from '../browser/foundPages.ts';
import { heaviestParts } from './heaviestParts.ts';
import { files, pages } from './pages.ts';

describe('a page weighs, as it is sent, no more than its budget', () => {
  test.each(budgets)('$name: at most $limit bytes', ({ limit, pages: which, part }) => {
    const chosen = pages.map(({ path }) => path).filter((path) => which.test(path));
    expect(chosen).not.toEqual([]);
    const heavy = chosen.flatMap((path) => {
      const files = weighPage(path, part);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      if (bytes <= limit) return [];
      const parts = part === 'html' ? heaviestParts(path) : files.map((one) => `${one.file} ${one.bytes}`);
      return [`${path}: ${bytes} bytes; heaviest: ${parts.join(', ')}`];
    });
    expect(heavy).toEqual([]);
  });
});

describe('a page holds no more than its budget of what costs a browser time', () => {
  test.each(countBudgets)('$name: at most $limit', ({ limit, pages: which, part }) => {
    const chosen = pages.map(({ path }) => path).filter((path) => which.test(path));
    // Of a figure there may be no page; each other kind every edition has.
    if (edition.has.figures || !which.source.includes('figures')) expect(chosen).not.toEqual([]);
    const many = chosen.flatMap((path) => {
      const { count, parts } = countPage(path, part);
      if (count <= limit) return [];
      return [
        `${path}: ${count} ${part}; most in ${parts.map(({ name, count }) => `${name} ${count}`).join(', ')}`,
      ];
    });
    expect(many).toEqual([]);
  });

  test.runIf(chartInText)('the parts that hold most are named: figures, and stylesheets', () => {
    for (const part of ['elements', 'drawings'] as const) {
      const { count, parts } = countPage(chartInText ?? '', part);
      expect(parts[0]?.name).toMatch(/^figure#./);
      expect(parts[0]?.count).toBeGreaterThan(1);
      expect(count).toBeGreaterThan(parts[0]?.count ?? 0);
    }
    const { parts } = countPage(chartInText ?? '', 'rules');
    expect(parts.map(({ name }) => name)).toEqual([expect.stringMatching(/styles.*css$/), 'first sheet']);
  });
});

test('the heaviest parts of a page are named, each with what it weighs', () => {
  const [first = '', ...more] = heaviestParts('paper.html');
  expect(more).toHaveLength(2);
  expect(first).toMatch(/^[a-z]+(#[\w-]+)? \d{3,}$/);
});

test('what a page weighs leaves out what it only holds ready', () => {
  // A figure's page holds ready what its controls ask for.
  const [figure] = edition.figures.all.map(({ id }) => id);
  const path = figure ? `figures/${figure}.html` : 'paper.html';
  const names = (part: 'css' | 'script') => weighPage(path, part).map(({ file }) => file);
  expect(names('script')).toEqual(['scripts/page.js']);
  expect(names('css')).toEqual([expect.stringMatching(/^_astro\/styles\..*\.css$/)]);
});

test('pictures are of a size to send: previews at most 100 kB, pictures at twice their size at most 250 kB', () => {
  const heavy = files
    .filter((file) => file.endsWith('.png') && !file.startsWith('v/'))
    .map((file) => ({ file, bytes: statSync(`dist/${file}`).size }))
    .filter(({ file, bytes }) => bytes > (file.endsWith('-preview.png') ? 100_000 : 250_000));
  expect(heavy).toEqual([]);
});
