import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showTypeface } from '../../integrations/launchBrowser.ts';
import { edition } from '../../src/edition.ts';
import { pages } from '../site/pages.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { type OpenSite, openSite } from './openSite.ts';
import { ownPages } from './ownPages.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

/** Text that stands apart from what is read from line to line. */
const apart = 'figure, .note, .footnotes, table, .cite-this';
/** Letters of a paragraph that has four lines at least. */
const shortest = 250;

/** Without frame: shown in pages of others. */
const own = pageKinds.filter((path) => !path.startsWith('embed/'));

describe.each([1280, 1600])('in a window of %i px', (width) => {
  test('every kind of page begins at one left edge: name of the site, heading and first text', async () => {
    const edges: Record<string, number[]> = {};
    for (const path of own)
      await site.visit(path, { viewport: { width, height: 900 } }, async (page) => {
        edges[path] = await page.evaluate(() =>
          // What explains a front page without a drawing stands beside its heading.
          ['.site-name', 'main h1', 'main p:not(h1 ~ .contents p, .hero-what p)'].flatMap((selector) => {
            const first = document.querySelector(selector);
            return first ? [Math.round(first.getBoundingClientRect().left)] : [];
          }),
        );
      });
    const [edge] = Object.values(edges).flat();
    expect(
      Object.entries(edges).filter(([, lefts]) => lefts.length < 2 || lefts.some((left) => left !== edge)),
    ).toEqual([]);
  });

  const running = [
    'index.html',
    ownPages.section,
    'claims.html',
    'about.html',
    'cite.html',
    'evidence.html',
    'sources.html',
  ];
  test.each(running.filter(hasRunningText))('%s: a line of running text has at most 70 characters', (path) =>
    site.visit(path, { viewport: { width, height: 900 } }, async (page) => {
      await page.evaluate(showTypeface);
      expect(await page.evaluate(fullLines, apart)).toEqual([]);
    }),
  );

  const framed = ['index.html', ownPages.section, 'evidence.html'].filter((path) =>
    pages.find((one) => one.path === path)?.document.querySelector('main .figure > .figure-about'),
  );
  test.runIf(framed.length).each(framed)(
    '%s: what must be known to read a drawing stands beside it',
    (path) =>
      site.visit(path, { viewport: { width, height: 900 } }, async (page) => {
        const below = await page.evaluate(() =>
          [...document.querySelectorAll('main .figure > .figure-about')].map((about) => {
            const drawing = about.parentElement?.querySelector(':scope > .charts')?.getBoundingClientRect();
            const { left, top } = about.getBoundingClientRect();
            return !drawing || left < drawing.right || top > drawing.top;
          }),
        );
        expect(below.length).toBeGreaterThan(0);
        expect(below).not.toContain(true);
      }),
  );
});

/** Whether a page has a paragraph of some lines. */
function hasRunningText(path: string): boolean {
  const texts = pages.find((one) => one.path === path)?.document.querySelectorAll<HTMLElement>('main p');
  return [...(texts ?? [])].some(
    (text) => !text.closest(apart) && (text.textContent ?? '').length > shortest,
  );
}

/**
 * Runs in the page: paragraphs of running text whose full lines hold more than 70 characters on average; or that there are none.
 * Of three full lines at least: where two words break decides the mean of two.
 */
function fullLines(apart: string): string[] {
  const texts = [...document.querySelectorAll<HTMLElement>('main p')].filter(
    (text) =>
      text.checkVisibility() &&
      !text.closest(apart) &&
      text.getBoundingClientRect().height > 3.5 * Number.parseFloat(getComputedStyle(text).lineHeight),
  );
  if (texts.length === 0) return ['no running text'];
  return texts.slice(0, 12).flatMap((text) => {
    const lines: number[] = [];
    let left = Number.POSITIVE_INFINITY;
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+\s*/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.trimEnd().length);
        const box = range.getBoundingClientRect();
        if (box.left < left) lines.push(0);
        left = box.left;
        lines.push((lines.pop() ?? 0) + word.length);
      }
    const full = lines.slice(0, -1);
    const mean = full.reduce((sum, length) => sum + length, 0) / full.length;
    return mean > 70 ? [`${Math.round(mean)} characters: ${text.innerText.slice(0, 60)}`] : [];
  });
}

test.runIf(edition.hero)('claim, drawing and explanation stand above the fold of a small desk', () =>
  site.visit('index.html', { viewport: { width: 1280, height: 800 } }, async (page) => {
    await page.evaluate(showTypeface);
    for (const selector of ['.hero h1', '.hero .charts', '.hero .front-what']) {
      const box = await page.locator(selector).boundingBox();
      expect(box ? box.y + box.height : Number.NaN, selector).toBeLessThanOrEqual(800);
    }
  }),
);

test.runIf(edition.hero)(
  'on the first screen of a phone stand the claim and the upper part of the drawing',
  () =>
    site.visit('index.html', { viewport: { width: 360, height: 740 } }, async (page) => {
      await page.evaluate(showTypeface);
      const box = await page.locator('.hero .charts').boundingBox();
      expect(box ? box.y + 100 : Number.NaN).toBeLessThanOrEqual(740);
    }),
);

test('the table of claims is whole in a window of 768 px', () =>
  site.visit('claims.html', { viewport: { width: 768, height: 900 } }, async (page) => {
    await page.evaluate(showTypeface);
    const cut = await page.evaluate(
      () =>
        [...document.querySelectorAll('.scroll')].filter((box) => box.scrollWidth > box.clientWidth).length,
    );
    expect(cut).toBe(0);
  }));

test.each([360, 1280])(
  'at %i px the # of a heading stays in its gutter, and nothing floats over the text',
  (width) =>
    site.visit(ownPages.section, { viewport: { width, height: 740 } }, async (page) => {
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const wrong = await page.evaluate(() => {
        const left = document.querySelector('main h1')?.getBoundingClientRect().left ?? 0;
        const marks = [...document.querySelectorAll('.heading-mark')].filter((mark) => {
          const box = mark.getBoundingClientRect();
          const heading = mark.parentElement?.getBoundingClientRect();
          return (
            !heading ||
            box.right > left + 5 ||
            box.left < -4 ||
            box.top < heading.top - 4 ||
            box.top > heading.bottom
          );
        });
        const over = [...document.querySelectorAll('body *')].filter(
          (one) =>
            getComputedStyle(one).position === 'fixed' &&
            one.checkVisibility() &&
            one.getBoundingClientRect().height > 0,
        );
        return [...marks, ...over].map(({ outerHTML }) => outerHTML.slice(0, 80));
      });
      expect(wrong).toEqual([]);
    }),
);
