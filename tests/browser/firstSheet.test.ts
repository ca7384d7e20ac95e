import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageKinds } from './audit/pageKinds.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

/** Those that begin with text: what stands in a frame begins with its drawing, and the page for wrong addresses has no first sheet. */
const paths = pageKinds.filter((path) => !path.startsWith('embed/') && path !== '404.html');

/** Keeps files from a page: scripts and typefaces, which change looks later than stylesheets do, and what else is said. */
const without = (page: Page, more: readonly string[] = []) =>
  page.route('**/*', (route) =>
    ['script', 'font', ...more].includes(route.request().resourceType()) ? route.abort() : route.continue(),
  );

describe.each([360, 1280])('in a window of %i px', (width) => {
  test.each(paths)(
    '%s: its first text looks, while the stylesheets are awaited, as it does when they are there',
    async (path) => {
      const looks: string[][] = [];
      for (const missing of [['stylesheet'], []])
        await site.visit(
          path,
          { viewport: { width, height: 900 }, before: (page) => without(page, missing) },
          async (page) => {
            looks.push(await page.evaluate(firstText));
          },
        );
      const [awaiting = [], whole = []] = looks;
      expect(awaiting.length).toBeGreaterThan(4);
      expect(awaiting).toEqual(whole);
    },
  );
});

/** Runs in the page: what stands before the stylesheets of the body, text by text and control by control: its place, its colours, its type. */
function firstText(): string[] {
  const sheet = document.querySelector('main link[rel="stylesheet"]');
  if (!sheet) return [];
  const looks = [
    'color',
    'background-color',
    'font',
    'font-variant-numeric',
    'letter-spacing',
    'text-decoration',
    'border-bottom',
    'visibility',
    'opacity',
  ];
  const seen: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node && node !== sheet; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement;
    if (
      !element ||
      (node instanceof Element ? !node.matches('input, .site-header') : !node.textContent?.trim())
    )
      continue;
    const range = document.createRange();
    range.selectNode(node);
    const places = [...range.getClientRects()].map(({ left, top, width, height }) =>
      [left, top, width, height].map((pixels) => Math.round(pixels * 10) / 10).join(' '),
    );
    if (!places.length) continue;
    const style = getComputedStyle(element);
    seen.push(
      [
        node.textContent?.trim().slice(0, 40) || element.className || element.tagName,
        ...places,
        ...looks.map((name) => style.getPropertyValue(name)),
      ].join(' | '),
    );
  }
  return seen;
}
