import type { Browser, Page } from 'playwright-core';
import { showTypeface } from '../../../integrations/launchBrowser.ts';
import type { Look } from './look.ts';
import { looks } from './looks.ts';
import { steady } from './steady.ts';

/** The looks that are taken of one page, by its path: it is opened once for all of them. */
export const looksByPage: readonly (readonly [path: string, looks: readonly Look[]])[] = [
  ...Map.groupBy(looks, ({ path }) => path),
];

/** Opens a page of the site for pictures, does something with it, and puts it away. */
export async function withLooks(
  browser: Browser,
  address: string,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.evaluate(showTypeface);
  await steady(page);
  await look(page);
  await context.close();
}
