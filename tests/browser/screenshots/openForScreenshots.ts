import type { Page } from 'playwright-core';
import { showTypeface } from '../../../integrations/launchBrowser.ts';
import type { OpenSite } from '../openSite.ts';
import type { Screenshot } from './screenshot.ts';
import { screenshots } from './screenshots.ts';
import { steady } from './steady.ts';

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
