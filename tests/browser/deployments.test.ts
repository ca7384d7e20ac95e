import { expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { menuOf } from '../../src/lib/urls/namedPages.ts';
import { openPlace, places } from './deployments.ts';
import { numberInText } from './foundPages.ts';
import { sharedBrowser } from './openSite.ts';
import { ownPages } from './ownPages.ts';

const section = numberInText ?? ownPages.section;
const [claim] = edition.claims.all;
/** The page of the menu after the front page. */
const [, second] = menuOf(edition);

test.each(places)('style, typeface, script, cards, search and links work at %s', async (place) => {
  const { start, close } = await openPlace(place);
  const page = await (await sharedBrowser()).newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(600_000);
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    // What a page still asked for when the reader left it.
    if (why !== 'net::ERR_ABORTED') wrong.push(`${request.url()}: ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(start + section);
  if (place === 'a host that strips .html') expect(page.url()).toBe(start + section.replace('.html', ''));
  // Besides the first sheet, which the page holds itself.
  expect(await page.evaluate(() => [...document.styleSheets].map((sheet) => sheet.href === null))).toEqual([
    true,
    false,
  ]);
  expect(
    await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].some(({ status }) => status === 'loaded');
    }),
  ).toBe(true);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).fontFamily)).toContain('Serif');
  if (numberInText) {
    await page.locator('main p a[data-claim]').first().click();
    await page.locator('#card:popover-open').waitFor();
  }
  await page.goto(`${start}search.html?q=${encodeURIComponent(claim?.subject ?? edition.meta.paper.title)}`);
  await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
  await page.locator('.results a').first().click();
  await page.waitForLoadState();
  expect(await page.locator('h1').count()).toBe(1);
  await page.goto(`${start}claims.html?qualifier=${claim?.qualifier}`);
  expect(await page.locator('.claim-list tbody tr:visible').count()).toBeGreaterThan(0);
  await page.locator('.claim-list tbody tr:visible a[href*="claims/"]').first().click();
  await page.locator('#card .card-links a').first().click();
  await expect.poll(() => page.url()).toContain('/claims/');
  await page
    .getByRole('link', { name: second?.name ?? '', exact: true })
    .first()
    .click();
  await expect.poll(() => page.url().replace(/\.html$/, '')).toBe(start + second?.path.replace('.html', ''));
  expect(wrong).toEqual([]);
  await page.context().close();
  close();
});
