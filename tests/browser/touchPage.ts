import type { Page } from 'playwright-core';

/** Opens, chooses, slides, types, hovers and clicks what a reader could on a page, without leaving it. */
export async function touchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const radio of document.querySelectorAll<HTMLInputElement>('main input[type=radio]')) radio.click();
    const tell = (field: HTMLElement) => {
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    };
    for (const select of document.querySelectorAll<HTMLSelectElement>('main select')) {
      select.selectedIndex = select.options.length - 1;
      tell(select);
    }
    for (const slider of document.querySelectorAll<HTMLInputElement>('main input[type=range]')) {
      slider.stepUp();
      tell(slider);
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button[type=reset]'))
      button.click();
  });
  const box = page.locator('main input[type=search]:visible').first();
  if (await box.count()) {
    await box.fill('patents');
    await box.press('Enter');
  }
  const link = page.locator('main a:visible').first();
  if (await link.count()) await link.hover({ force: true });
  const number = page.locator('main a[aria-haspopup="dialog"]:visible').first();
  if (await number.count()) {
    await number.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card:popover-open');
    await page.keyboard.press('Escape');
  }
  await page.locator('body').press('?');
}
