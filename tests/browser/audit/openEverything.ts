import type { Page } from 'playwright-core';

/**
 * Brings a page into its other state: folded parts open, the last view of each control chosen, and one card open; the
 * list of keys where there is no card.
 */
export async function openEverything(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const radio of document.querySelectorAll<HTMLInputElement>('.control label:last-of-type input'))
      radio.click();
  });
  const number = page.locator('main a[aria-haspopup="dialog"]:visible').first();
  if ((await number.count()) > 0) {
    await number.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card:popover-open');
    return;
  }
  if ((await page.locator('#keys').count()) === 0) return;
  await page.evaluate(() => document.getElementById('keys')?.showPopover());
}
