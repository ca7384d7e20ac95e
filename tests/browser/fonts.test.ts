import { globSync, statSync } from 'node:fs';
import { type Font, openSync } from 'fontkit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { showTypeface } from '../../integrations/launchBrowser.ts';
import { sample } from '../sample.ts';
import { pages } from '../site/pages.ts';
import { type OpenSite, openSite } from './openSite.ts';

const open = (file: string) => openSync(file) as Font;
const ours = open('dist/fonts/serif.woff2');
const whole = (style: string) =>
  ['latin', 'latin-ext'].map((part) =>
    open(`node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-${style}.woff2`),
  );
const faces = {
  roman: { whole: whole('normal'), has: (code: number) => ours.hasGlyphForCodePoint(code) },
  italic: {
    whole: whole('italic'),
    has: (code: number) =>
      glyphOf(String.fromCodePoint(code), { ital: true }) !== glyphOf(String.fromCodePoint(code)),
  },
};
let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site.close());

test('the fonts weigh at most 45 kB in all', () => {
  const files = globSync('dist/fonts/*').map((file) => ({ file, bytes: statSync(file).size }));
  expect(files).not.toEqual([]);
  expect(
    files.reduce((sum, { bytes }) => sum + bytes, 0),
    JSON.stringify(files),
  ).toBeLessThanOrEqual(45_000);
});

test('every character that a page sets in the serif, roman or italic, is in its file, if the typeface has it', async () => {
  // A page can set such a character only if it has one, in whatever style; italics may also come from CSS alone, so some
  // other pages are asked, too.
  const lacks = (style: 'roman' | 'italic', text: string) =>
    [...new Set(text)].some((character) => {
      const code = character.codePointAt(0) ?? 0;
      const { has, whole } = faces[style];
      return !has(code) && whole.some((font) => font.hasGlyphForCodePoint(code));
    });
  const suspects = pages.filter(({ document }) => {
    const italics = [...document.querySelectorAll('em, i, cite, dfn, var, address')];
    return (
      lacks('roman', document.body.textContent) ||
      lacks('italic', italics.map(({ textContent }) => textContent).join(''))
    );
  });
  const asked = new Set([...suspects, ...sample('characters', pages, 12)]);
  const page = await site.open('404.html');
  const lacking = new Map<string, string>();
  for (const { path } of asked) {
    await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
    const set = await page.evaluate(charactersOf);
    for (const style of ['roman', 'italic'] as const)
      for (const character of set[style]) {
        const code = character.codePointAt(0) ?? 0;
        const { has, whole } = faces[style];
        if (!has(code) && whole.some((font) => font.hasGlyphForCodePoint(code)))
          lacking.set(`${style} “${character}” U+${code.toString(16)}`, path);
      }
  }
  expect([...lacking], 'add them in scripts/fonts/__main__.py and run python3 scripts/fonts').toEqual([]);
});

test('figures have their proportional and tabular forms, also in italic', () => {
  for (const ital of [false, true]) {
    expect(glyphOf('1', { pnum: true, ital })).not.toBe(glyphOf('1', { tnum: true, ital }));
    expect(ours.layout('11', { tnum: true, ital }).advanceWidth).toBe(
      ours.layout('88', { tnum: true, ital }).advanceWidth,
    );
    expect(ours.layout('fi', { liga: true, ital }).glyphs).toHaveLength(1);
    const kerned = ours.layout('To', { kern: true, ital }).advanceWidth;
    expect(kerned).toBeLessThan(ours.layout('To', { kern: false, ital }).advanceWidth);
  }
});

test('italic text shows the italic letters, not slanted roman ones', async () => {
  const page = await site.open('index.html');
  await page.evaluate(showTypeface);
  const [roman, italic, slanted] = await page.evaluate(() => {
    const width = (tag: string, features: string) => {
      const element = document.createElement(tag);
      element.textContent = 'available analysis of figures';
      element.style.cssText = `position:absolute;white-space:nowrap;font-family:var(--serif);font-feature-settings:${features}`;
      document.body.append(element);
      return element.getBoundingClientRect().width;
    };
    return [width('span', 'inherit'), width('em', ''), width('em', 'normal')];
  });
  expect(slanted).toBe(roman);
  expect(italic).toBeLessThan(roman ?? 0);
});

function glyphOf(text: string, features: Record<string, boolean> = {}): number | undefined {
  return ours.layout(text, features).glyphs[0]?.id;
}

/** The characters of the page's text that are set in the serif. Runs in the page. */
function charactersOf(): { roman: string; italic: string } {
  const set = { roman: new Set<string>(), italic: new Set<string>() };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || element.closest('script, style, template, noscript')) continue;
    const { fontFamily, fontStyle } = getComputedStyle(element);
    if (!fontFamily.startsWith('"Edition Serif"')) continue;
    const characters = set[fontStyle === 'italic' ? 'italic' : 'roman'];
    for (const character of (walker.currentNode as Text).data) characters.add(character);
  }
  return { roman: [...set.roman].join(''), italic: [...set.italic].join('') };
}
