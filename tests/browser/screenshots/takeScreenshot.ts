import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { pageHeight, type Screenshot } from './screenshot.ts';

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
