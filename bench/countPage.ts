import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtAddress } from '../integrations/builtAddress.ts';
import { fileNamed } from '../src/lib/urls/missingFiles.ts';

/** How much a page may hold of what costs a browser time, whatever it weighs. */
interface CountBudget {
  readonly name: string;
  readonly limit: number;
  /** Which pages it is for, by path. */
  readonly pages: RegExp;
  readonly part: Counted;
}

/** Elements of the page, drawings among them of either width, rules of its stylesheets. */
type Counted = 'elements' | 'drawings' | 'rules';

/** The budgets of the edition, by kind of page; `tests/site/weight.test.ts` asks for them, `npm run report sizes` prints what is left. */
export const countBudgets: readonly CountBudget[] = [
  { name: 'elements of a section', limit: 3000, pages: /^sections\//, part: 'elements' },
  { name: 'elements of index.html', limit: 1700, pages: /^index\.html$/, part: 'elements' },
  { name: 'elements of the page of a claim', limit: 700, pages: /^claims\//, part: 'elements' },
  { name: 'elements of the page of a figure', limit: 2400, pages: /^figures\//, part: 'elements' },
  { name: 'elements of paper.html', limit: 8600, pages: /^paper\.html$/, part: 'elements' },
  { name: 'drawings of a section', limit: 34, pages: /^sections\//, part: 'drawings' },
  { name: 'drawings of index.html', limit: 18, pages: /^index\.html$/, part: 'drawings' },
  { name: 'drawings of the page of a figure', limit: 10, pages: /^figures\//, part: 'drawings' },
  { name: 'drawings of paper.html', limit: 88, pages: /^paper\.html$/, part: 'drawings' },
  { name: 'rules of the stylesheets of a page', limit: 560, pages: /./, part: 'rules' },
];

/** A part of a page, and how much it holds. */
interface CountedPart {
  readonly name: string;
  readonly count: number;
}

/**
 * Counts what a page of a built site holds when it is opened; what stands in `<template>` and `<noscript>` is not there yet.
 *
 * @param path of the page in the site: `sections/2.html`
 * @returns all of it, and the parts that hold most: of elements and drawings those of each figure, of rules those of each stylesheet
 */
export function countPage(
  path: string,
  part: Counted,
  root = 'dist',
): { readonly count: number; readonly parts: readonly CountedPart[] } {
  const html = readFileSync(join(root, path), 'utf8').replace(/<(template|noscript)\b.*?<\/\1>/gs, '');
  const parts = part === 'rules' ? sheetsOf(html, path, root) : figuresOf(html, part);
  const sorted = parts.toSorted((a, b) => b.count - a.count).slice(0, 3);
  const count = part === 'rules' ? parts.reduce((sum, { count }) => sum + count, 0) : countIn(html, part);
  return { count, parts: sorted };
}

function sheetsOf(html: string, path: string, root: string): CountedPart[] {
  const files = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) =>
    fileNamed(path, address, builtAddress(root)?.pathname),
  );
  const [, first = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  return [
    { name: 'first sheet', count: countRules(first) },
    ...files.map((file) => ({ name: file, count: countRules(readFileSync(join(root, file), 'utf8')) })),
  ];
}

/** How many blocks of CSS are rules and no at-rules. */
function countRules(css: string): number {
  return (css.match(/\{/g) ?? []).length - (css.match(/@[^{;]*\{/g) ?? []).length;
}

function figuresOf(html: string, part: 'elements' | 'drawings'): CountedPart[] {
  return [...html.matchAll(/<figure\b.*?<\/figure>/gs)].map(([figure]) => ({
    name: `figure#${/^[^>]* id="([^"]*)"/.exec(figure)?.[1] ?? ''}`,
    count: countIn(figure, part),
  }));
}

function countIn(html: string, part: 'elements' | 'drawings'): number {
  return (html.match(part === 'drawings' ? /<svg\b/g : /<[a-z]/gi) ?? []).length;
}
