import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEverything } from '../../browser/audit/openEverything.ts';
import { pageKinds } from '../../browser/audit/pageKinds.ts';
import { type OpenSite, openSite } from '../../browser/openSite.ts';
import { sample } from '../../sample.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

const visit: OpenSite['visit'] = (...of) => site.visit(...of);

const wider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

// tests/edition/browser/overflow.test.ts holds every kind of page to this width as it opens.
describe.each(sample('reflow', pageKinds, 7))('%s', (path) => {
  test('fits 320 px, which is 1280 px at 400 %, also with everything open (WCAG 1.4.10)', () =>
    visit(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, async (page) => {
      expect(await wider(page)).toBeLessThanOrEqual(0);
      await openEverything(page);
      expect(await wider(page)).toBeLessThanOrEqual(0);
    }));

  test('keeps all its words when a reader sets the text wider (WCAG 1.4.12)', () =>
    visit(path, { viewport: { width: 360, height: 800 }, bypassCSP: true }, async (page) => {
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
        );
        document.adoptedStyleSheets.push(sheet);
      });
      expect(await wider(page)).toBeLessThanOrEqual(0);
      expect(await page.evaluate(cutWords)).toEqual([]);
    }));
});

/** Runs in the page: elements with text of their own that do not show all of it, and cannot be scrolled. */
function cutWords(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *:not(svg *, .hidden, .skip, option)')]
    .filter((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      if (!own || !element.checkVisibility() || element.closest('[aria-hidden=true], .gallery-picture'))
        return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      const clips = [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip');
      return (
        clips &&
        (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className}: ${element.textContent?.slice(0, 60)}`,
    );
}

test.each(['sections/2.html', 'explore.html', 'claims.html'])(
  '%s moves nothing for readers who ask for that',
  (path) =>
    visit(path, { reducedMotion: 'reduce' }, async (page) => {
      await openEverything(page);
      const moving = await page.evaluate(() => [
        ...document
          .getAnimations()
          .map((animation) => String(animation.effect?.getComputedTiming().duration)),
        ...[...document.querySelectorAll('body *')]
          .filter((element) => {
            const style = getComputedStyle(element);
            const lasts = (times: string) => times.split(',').some((time) => Number.parseFloat(time) > 0);
            return lasts(style.transitionDuration) || lasts(style.animationDuration);
          })
          .map((element) => element.tagName),
        ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['scroll'] : []),
      ]);
      expect(moving).toEqual([]);
    }),
);

test.each(['light', 'dark'] as const)(
  'asked for more contrast, in %s, quiet words and lines are ink',
  (colorScheme) =>
    visit('sections/2.html', { colorScheme, contrast: 'more' }, async (page) => {
      const [ink, quiet, rule] = await page.evaluate(() => [
        getComputedStyle(document.body).color,
        getComputedStyle(document.querySelector('.figure-subtitle') as Element).color,
        getComputedStyle(document.querySelector('.site-header') as Element).borderBottomColor,
      ]);
      expect([quiet, rule]).toEqual([ink, ink]);
    }),
);

test('in forced colours marks and words are drawn in colours that differ from the ground', () =>
  visit('figures/rd-intensity.html', { forcedColors: 'active' }, async (page) => {
    const drawn = await page
      .locator('.chart.wide svg:visible')
      .first()
      .evaluate((svg) => {
        const ground = getComputedStyle(document.body).backgroundColor;
        return [...svg.querySelectorAll('text, a rect, a path')]
          .map((one) => getComputedStyle(one))
          .map(({ fill, stroke }) => [fill, stroke].some((colour) => colour !== 'none' && colour !== ground));
      });
    expect(drawn.length).toBeGreaterThan(5);
    expect(drawn).not.toContain(false);
  }));

describe('with the keyboard', () => {
  test.each(
    sample(
      'keyboard',
      ['sections/3.html', 'claims.html', 'figures/compute.html', 'explore.html', 'search.html'],
      3,
    ),
  )(
    '%s: Tab goes in the order of the page; the focus is seen, and nothing lies over it (2.4.3, 2.4.7, 2.4.11)',
    (path) =>
      visit(path, {}, async (page) => {
        const wrong: string[] = [];
        let stops = 0;
        for (let step = 0; step < 90; step++) {
          await page.keyboard.press('Tab');
          const found = await page.evaluate(focusProblem);
          if (!found) break;
          stops++;
          if (found.problem) wrong.push(`${found.name}: ${found.problem}`);
        }
        expect(stops).toBeGreaterThan(15);
        expect(wrong).toEqual([]);
      }),
  );
});

/** Runs in the page: what is wrong with the element that has the focus; undefined once the focus has left the page. */
function focusProblem(): { name: string; problem: string } | undefined {
  const scope = globalThis as unknown as { before?: Element };
  const at = document.activeElement;
  if (!at || at === document.body) return undefined;
  const name = `${at.tagName} ${(at.getAttribute('aria-label') ?? at.textContent ?? '').trim().slice(0, 40)}`;
  const { before } = scope;
  scope.before = at;
  // A chart is one stop: the way back into it, and out, follows its marks.
  const back = before && before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_PRECEDING;
  if (back && !at.closest('svg')) return { name, problem: `comes after ${before.textContent?.slice(0, 40)}` };
  const { outlineStyle, outlineWidth } = getComputedStyle(at);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return { name, problem: 'no outline' };
  const boxes = [...at.getClientRects()];
  const seen = boxes.some((box) =>
    [0.1, 0.5, 0.9].some((part) => {
      const on = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
      return on && (at.contains(on) || on.contains(at) || on.closest('svg') === at.closest('svg'));
    }),
  );
  return { name, problem: seen ? '' : 'covered or out of sight' };
}
