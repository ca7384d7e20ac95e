import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { showTypeface } from '../../../integrations/launchBrowser.ts';
import { formatDate } from '../../../src/lib/format/formatDate.ts';
import { meta } from '../../../src/records.ts';
import type { OpenSite } from '../openSite.ts';
import { pageHeight, type Screenshot, screenshots } from './screenshots.ts';

/** What a release changes on many pages, and what stands in its place in pictures: they stay true from one to the next. */
const steadyWords: readonly (readonly [pattern: string, steady: string])[] = [
  [RegExp.escape(meta.edition.version), '0.0.0'],
  [RegExp.escape(meta.edition.date), '2000-01-01'],
  [RegExp.escape(formatDate(meta.edition.date)), '1 January 2000'],
  [String.raw`\d[\d.,]*\s(bytes|kB|MB)`, '0 kB'],
];

/**
 * Puts the same version, day and sizes of files into a page, whatever the release, and takes away the button that floats
 * over it once it is scrolled.
 */
function steady(page: Page): Promise<void> {
  return page.evaluate((words) => {
    document.querySelector<HTMLElement>('.to-top')?.style.setProperty('visibility', 'hidden');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const before = texts.currentNode.nodeValue ?? '';
      const after = words.reduce(
        (text, [pattern, inPlace]) => text.replaceAll(new RegExp(pattern, 'g'), inPlace),
        before,
      );
      if (after !== before) texts.currentNode.nodeValue = after;
    }
  }, steadyWords);
}

/** The screenshots that are taken of one page, by its path: it is opened once for all of them. */
export const screenshotsByPage: readonly (readonly [path: string, screenshots: readonly Screenshot[]])[] = [
  ...Map.groupBy(screenshots, ({ path }) => path),
];

/** Opens a page of the site for pictures, does something with it, and puts it away. */
export function openForScreenshots(
  site: OpenSite,
  path: string,
  use: (page: Page) => Promise<void>,
): Promise<void> {
  const options = { viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce' } as const;
  return site.visit(path, options, async (page) => {
    await page.evaluate(showTypeface);
    await steady(page);
    await use(page);
  });
}

/** The picture of a screenshot, of a page that is open at its address; what moves stands still at its end. */
export async function takeScreenshot(page: Page, { width, scheme, selector }: Screenshot): Promise<PNG> {
  await page.setViewportSize({ width, height: pageHeight });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(() => document.fonts.ready);
  const settings = { animations: 'disabled', scale: 'css' } as const;
  const taken = selector
    ? await page.locator(selector).first().screenshot(settings)
    : await page.screenshot(settings);
  return PNG.sync.read(taken);
}
