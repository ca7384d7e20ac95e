import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../../browser/openSite.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
};

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

test('a tap on a number opens its card inside the screen and lights its mark; a tap beside closes it', async () => {
  const page = await site.open('sections/2.html', phone);
  const numbers = page.locator('.para a.num');
  for (const index of [0, 3, 7]) {
    const one = numbers.nth(index);
    await one.scrollIntoViewIfNeeded();
    await one.tap();
    await page.waitForSelector('#card:popover-open');
    const card = await page.locator('#card').boundingBox();
    expect(card?.x).toBeGreaterThanOrEqual(0);
    expect(card?.y).toBeGreaterThanOrEqual(0);
    expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(360);
    expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await one.evaluate((link) => link.classList.contains('lit'))).toBe(true);
    await page.touchscreen.tap(2, card && card.y > 60 ? 2 : 738);
    await expect.poll(() => page.locator('#card:popover-open').count()).toBe(0);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('a tap on a mark of a chart opens its card', async () => {
  const page = await site.open('figures/battery-share.html', phone);
  await page.locator('.chart.narrow svg a[data-claim]').first().tap();
  await page.waitForSelector('#card:popover-open');
  await page.leave();
});

test('with a modifier key a number is a plain link; a second click closes its card', async () => {
  const page = await site.open('sections/2.html');
  const number = page.locator('#s2-1-p1 a.num').first();
  expect(await number.getAttribute('href')).toMatch(/^\.\.\/claims\/.+\.html$/);
  const address = page.url();
  // Where it leads is the browser's affair: a tab in the background may take its time.
  await Promise.all([page.context().waitForEvent('page'), number.click({ modifiers: ['ControlOrMeta'] })]);
  expect(page.url()).toBe(address);
  expect(await page.locator('#card:popover-open').count()).toBe(0);
  await number.click();
  await page.waitForSelector('#card:popover-open');
  await number.click({ force: true });
  await expect.poll(() => page.locator('#card:popover-open').count()).toBe(0);
  await page.leave();
});

test('¶, #, figures and cards copy their address and say so', async () => {
  const page = await site.open('sections/2.html');
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  const said = () => page.locator('.said').innerText();
  await page.locator('#s2-1-p1').hover();
  await page.locator('#s2-1-p1 > .para-mark').click();
  await expect.poll(said).toBe('Link copied');
  expect(await copied()).toMatch(/sections\/2\.html#s2-1-p1$/);
  await page.locator('#fig-battery-share').getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toMatch(/sections\/2\.html#fig-battery-share$/);
  await page.locator('#s2-1-p1 a.num').first().click();
  await page.locator('#card').getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(copied).toMatch(/claims\/battery-market-size\.html$/);
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('without the clipboard a selection is copied, or the link is said', async () => {
  const page = await site.open('about.html');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.locator('h2#voices').hover();
  await page.locator('h2#voices + .heading-mark').click();
  await expect.poll(() => page.locator('.said').innerText()).toBe('Link copied');
  await page.leave();
});

test('scripts shift nothing', async () => {
  const page = await site.open('index.html');
  // Without the typeface: what it shifts when it comes is not the scripts' doing.
  await page.route('**/*.woff2', (route) => route.abort());
  for (const path of ['sections/2.html', 'claims.html', 'search.html', 'figures/compute.html']) {
    await page.goto(site.address + path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift, path).toBe(0);
  }
  await page.leave();
});

test('without script nothing that needs it is shown', async () => {
  for (const path of ['sections/2.html', 'claims.html', 'search.html']) {
    const page = await site.open(path, { javaScriptEnabled: false });
    expect(await page.locator('.needs-script').count()).toBeGreaterThan(0);
    for (const one of await page.locator('.needs-script').all()) expect(await one.isVisible()).toBe(false);
    await page.leave();
  }
});
