import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtAddress } from '../integrations/builtAddress.ts';
import { fileNamed } from '../src/lib/urls/missingFiles.ts';

/** What a page may weigh: bytes as a host sends them, text compressed by brotli at its highest quality. */
interface Budget {
  readonly name: string;
  readonly limit: number;
  /** Which pages it is for, by path. */
  readonly pages: RegExp;
  readonly part: Part;
}

/**
 * What is weighed: the page without its first sheet (`html`), that sheet alone (`sheet`), the files that the page names, or the page as it is
 * sent with its stylesheets (`styled`).
 */
type Part = 'html' | 'sheet' | 'css' | 'styled' | 'script' | 'fonts';

/** The budgets of the edition; `tests/site/weight.test.ts` asks for them, `npm run report sizes` prints what is left. */
export const budgets: readonly Budget[] = [
  { name: 'first sheet, the same in every page', limit: 2200, pages: /^index\.html$/, part: 'sheet' },
  {
    name: 'stylesheets of a page',
    limit: 7500,
    pages: /^(?!framework\.html|data\.html|404\.html)/,
    part: 'css',
  },
  {
    name: 'stylesheets of a page with a tool of its own',
    limit: 8700,
    pages: /^(framework|data)\.html$/,
    part: 'css',
  },
  {
    name: 'stylesheets of the page for wrong addresses, which has no first sheet',
    limit: 9700,
    pages: /^404\.html$/,
    part: 'css',
  },
  {
    name: 'script that runs before the reader does anything',
    limit: 6000,
    pages: /^(?!framework\.html|claims\.html)/,
    part: 'script',
  },
  {
    name: 'script of a page with a tool of its own',
    limit: 8000,
    pages: /^(framework|claims)\.html$/,
    part: 'script',
  },
  { name: 'fonts of a page', limit: 45_000, pages: /./, part: 'fonts' },
  { name: 'a section with all its charts', limit: 25_000, pages: /^sections\//, part: 'html' },
  { name: 'a section with its styles', limit: 34_000, pages: /^sections\//, part: 'styled' },
  { name: 'index.html', limit: 16_000, pages: /^index\.html$/, part: 'html' },
  { name: 'index.html with its styles', limit: 25_000, pages: /^index\.html$/, part: 'styled' },
  { name: 'page of a claim', limit: 9000, pages: /^claims\//, part: 'html' },
  { name: 'page of a claim with its styles', limit: 18_000, pages: /^claims\//, part: 'styled' },
];

interface WeighedFile {
  readonly file: string;
  readonly bytes: number;
}

const weighed = new Map<string, number>();

/**
 * Weighs one part of what a page of a built site brings by itself: its own text, stylesheets, scripts, fonts. Text by brotli,
 * fonts as they are. What stands in `<template>` and `<noscript>` is not loaded.
 *
 * @param path of the page in the site: `sections/2.html`
 */
export function weighPage(path: string, part: Part, root = 'dist'): WeighedFile[] {
  const weigh = (file: string) => {
    const from = join(root, file);
    const content = () => readFileSync(from);
    const bytes = weighed.get(from) ?? (from.endsWith('.woff2') ? content().length : sentBytes(content()));
    weighed.set(from, bytes);
    return { file, bytes };
  };
  const page = readFileSync(join(root, path), 'utf8');
  const sheet = /(?<=<style>).*?(?=<\/style>)/s;
  if (part === 'html') return [{ file: path, bytes: sentBytes(page.replace(sheet, '')) }];
  if (part === 'sheet') return [{ file: path, bytes: sentBytes(sheet.exec(page)?.[0] ?? '') }];
  const html = page.replace(/<(template|noscript)\b.*?<\/\1>/gs, '');
  const named = (tag: RegExp) =>
    [...html.matchAll(tag)].map(([, address = '']) => fileNamed(path, address, builtAddress(root)?.pathname));
  if (part === 'script') return named(/<script\b[^>]*? src="([^"]+)"/g).map(weigh);
  const css = named(/<link rel="stylesheet" href="([^"]+)"/g);
  if (part === 'css') return css.map(weigh);
  if (part === 'styled') return [path, ...css].map(weigh);
  const fonts = css.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, font]) =>
      join(dirname(file), font ?? ''),
    ),
  );
  return [...new Set(fonts)].map(weigh);
}

function sentBytes(text: string | Buffer): number {
  return brotliCompressSync(text).length;
}
