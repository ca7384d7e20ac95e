import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { lenses, lensIds } from '../../../src/lib/schema/lens.ts';
import { audit, withAxe } from '../../browser/audit/axe.ts';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';
import { sample } from '../../sample.ts';

const choose = (page: Page, label: string) => page.locator('.show-only').getByLabel(label).check();
const said = (page: Page) => page.locator('.show-only output').textContent();
const colourOf = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const element = document.querySelector(selector);
    return element && getComputedStyle(element).color;
  }, selector);
/** Of the stated claims on a page, how many fall within a lens, by the records. */
const within = (ids: readonly string[], lens: (typeof lensIds)[number]) =>
  ids.filter((id) => !edition.claims.get(id).outside?.includes(lens)).length;
const claimsOn = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('main a[data-claim]')].map(
        ({ dataset }) => dataset.claim ?? '',
      ),
    ),
  ]);

describe.each(sampledPlaces('lens'))('from %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  test('each lens says how many claims of the page remain, as the records have it, and keeps itself in the address', async () => {
    const page = await site.open('sections/4.html');
    const ids = (await claimsOn(page)).filter((id) => edition.claims.get(id).outside);
    expect(ids.length).toBeGreaterThan(10);
    for (const lens of lensIds) {
      await choose(page, lenses[lens].label);
      await expect
        .poll(() => said(page))
        .toBe(`${within(ids, lens)} of ${ids.length} claims on this page ${lenses[lens].holds}.`);
      expect(page.url()).toContain(`?show=${lens}`);
    }
    await page.goBack();
    await expect.poll(() => said(page)).toContain(lenses.sourced.holds);
    await choose(page, 'everything');
    await expect.poll(() => said(page)).toBe('Everything on this page is shown.');
    expect(page.url()).not.toContain('show=');
    expect(page.messages).toEqual([]);
  });

  test('on the front page each of its numbers is told of, and every link to a claim', async () => {
    const page = await site.open('index.html?show=independent');
    const ids = (await claimsOn(page)).filter((id) => edition.claims.get(id).outside);
    expect(ids).toEqual(expect.arrayContaining(edition.highlights.map(({ id }) => id)));
    await expect
      .poll(() => said(page))
      .toBe(
        `${within(ids, 'independent')} of ${ids.length} claims on this page ${lenses.independent.holds}.`,
      );
  });

  test('the lens is chosen by keys, and goes with a link to another page, keeping its place', async () => {
    const page = await site.open('sections/2.html');
    await page.locator('.show-only input').first().focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('?show=sourced');
    const link = page.locator('main .para a.num').first();
    await link.focus();
    expect(await link.getAttribute('href')).toMatch(/\.html\?show=sourced(#|$)/);
    await page.locator('.site-header nav a[href*="evidence.html"]').click();
    await expect.poll(() => page.url()).toContain('?show=sourced');
    await expect.poll(() => said(page)).toContain('have a source in the paper');
    await choose(page, 'everything');
    const next = page.locator('.site-header nav a').nth(1);
    await next.focus();
    expect(await next.getAttribute('href')).not.toContain('show=');
    expect(page.messages).toEqual([]);
  });

  test('text, marks, rows and relations that fall outside step back, and come again', async () => {
    const tones = async (path: string, selector: string) => {
      const page = await site.open(path);
      const before = await colourOf(page, selector);
      await choose(page, lenses.independent.label);
      // The script that applies it comes with the first choice.
      await page.locator('html[data-lens="independent"]').waitFor({ state: 'attached' });
      const dimmed = await colourOf(page, selector);
      expect(
        await page.evaluate((s) => getComputedStyle(document.querySelector(s) as Element).opacity, selector),
      ).toBe('1');
      await choose(page, 'everything');
      expect(await colourOf(page, selector)).toBe(before);
      expect(dimmed, selector).not.toBe(before);
      await page.leave();
    };
    await tones('sections/4.html', '.para a.num[data-outside~="independent"]');
    await tones(
      'sections/4.html',
      '.sentence:has([data-outside~="independent"]):not(:has([data-claim]:not([data-outside~="independent"])))',
    );
    await tones('figures/nev-penetration.html', '.figure-data tr[data-outside~="independent"]');
    await tones('claims.html', '.claim-list tr:has(th [data-outside~="independent"])');
    await tones('framework.html', 'tr[data-step][data-outside~="independent"]');
    const page = await site.open('figures/nev-penetration.html?show=independent');
    const fill = (claim: string) =>
      page.evaluate(
        (claim) =>
          getComputedStyle(document.querySelector(`.chart.wide a[data-claim="${claim}"] circle`) as Element)
            .fill,
        claim,
      );
    expect(await fill('nev-penetration-2024')).not.toBe(await fill('nev-penetration-2015'));
  });

  test('the table of claims keeps the lens beside its filters, and neither names the other as unknown', async () => {
    const page = await site.open('claims.html?show=sourced&qualifier=about');
    await expect.poll(() => said(page)).toContain('have a source');
    const result = page.locator('.claim-filter output');
    await expect.poll(() => result.textContent()).toMatch(/^\d+ of \d+ claims$/);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => page.url()).toMatch(/claims\.html\?show=sourced$/);
  });

  test('an address with a lens that does not exist shows everything', async () => {
    const page = await site.open('sections/2.html?show=nothing');
    await expect.poll(() => said(page)).toBe('Everything on this page is shown.');
    expect(page.messages).toEqual([]);
  });
});

test('no line of text moves when a lens is chosen', async () => {
  const site = await openSite('disk');
  const page = await site.open('sections/2.html', { viewport: { width: 360, height: 800 } });
  const heights = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main .para, main .figure')].map((one) => one.clientHeight),
    );
  const before = await heights();
  await choose(page, lenses.independent.label);
  await expect.poll(() => said(page)).toContain('independent sources');
  expect(await heights()).toEqual(before);
  await site.close();
});

const kinds = ['sections/2.html', 'framework.html', 'claims/seres-robots.html', 'figures/rd-intensity.html'];
test.each(['light', 'dark'] as const)('what steps back keeps its contrast, in %s', async (colorScheme) => {
  const site = await openSite('host');
  for (const path of sample(`contrast of lenses in ${colorScheme}`, kinds, 2))
    await site.visit(`${path}?show=independent`, { prepare: withAxe, colorScheme }, async (page) => {
      await expect.poll(() => said(page)).toContain('independent sources');
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect((await audit(page)).violations, path).toEqual([]);
    });
  await site.close();
});

describe('without script', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('disk');
  });
  afterAll(() => site?.close());
  const open = (path: string) => site.open(path, { javaScriptEnabled: false });

  test('the radio buttons work, and links lead to the lenses over all claims', async () => {
    const page = await open('sections/2.html');
    const links = page.locator('.show-only noscript a, .show-only p a');
    expect(await links.count()).toBe(lensIds.length + 1);
    const mark = page.locator('.para a.num[data-outside~="independent"]').first();
    const colour = () => mark.evaluate((one) => getComputedStyle(one).color);
    const before = await colour();
    await choose(page, lenses.independent.label);
    expect(await colour()).not.toBe(before);
    await links.nth(1).click();
    expect(page.url()).toMatch(/evidence\.html#show-sourced$/);
  });

  test.each(lensIds)(
    'the evidence page applies “%s” where its address asks for it, and says how many remain',
    async (lens) => {
      const stated = edition.claims.all.filter(({ status, outside }) => status === 'as-stated' && outside);
      const page = await open(`evidence.html#show-${lens}`);
      expect(await page.locator(`#show-${lens}`).textContent()).toContain(
        `${within(
          stated.map(({ id }) => id),
          lens,
        )} of ${stated.length}`,
      );
      const outside = await page
        .locator(`main a.num[data-outside~="${lens}"]`)
        .first()
        .evaluate((one) => getComputedStyle(one).color);
      const inside = await page
        .locator(`main a.num[data-outside=""]`)
        .first()
        .evaluate((one) => getComputedStyle(one).color);
      expect(outside).not.toBe(inside);
    },
  );
});
