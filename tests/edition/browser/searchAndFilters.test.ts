import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';

const rows = (page: Page) => page.locator('.claim-list tbody tr:visible');
const said = (page: Page) => page.locator('main output').innerText();
const query = (page: Page) => page.evaluate(() => decodeURIComponent(location.search));

describe.each(sampledPlaces('searchAndFilters'))('from a %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  test('the ledger filters, says how many are left, and goes back', async () => {
    const page = await site.open('claims.html');
    const all = await rows(page).count();
    expect(await said(page)).toBe(`All ${all} claims`);
    await page.selectOption('[name=qualifier]', 'about');
    const about = await rows(page).count();
    expect(about).toBeLessThan(all);
    expect(await said(page)).toBe(`${about} of ${all} claims`);
    expect(await query(page)).toBe('?qualifier=about');
    for (const words of await rows(page).locator('td:nth-child(3)').allInnerTexts())
      expect(words).toContain('about');
    await page.selectOption('[name=section]', '2');
    expect(await query(page)).toBe('?section=2&qualifier=about');
    for (const section of await page.locator('main section:visible').all())
      expect(await section.locator('tbody tr:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('main section[hidden]').count()).toBeGreaterThan(2);
    await page.goBack();
    expect(await rows(page).count()).toBe(about);
    expect(await page.inputValue('[name=section]')).toBe('');
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    await page.fill('[name=q]', 'CATL share');
    expect(await query(page)).toBe('?q=CATL+share');
    expect(await rows(page).count()).toBeGreaterThan(0);
    expect(await rows(page).count()).toBeLessThan(10);
    await page.fill('[name=q]', 'nothing says this');
    expect(await said(page)).toBe(`0 of ${all} claims`);
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => rows(page).count()).toBe(all);
    expect(await query(page)).toBe('');
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('each facet of the ledger can be asked for in the address', async () => {
    const page = await site.open('claims.html');
    const all = await rows(page).count();
    const address = page.url();
    const selects = await page.locator('form.claim-filter select:not([name=sort])').evaluateAll((found) =>
      found.map((select) => {
        const { name, options } = select as HTMLSelectElement;
        const [, second] = [...options];
        return {
          name,
          value: second?.value ?? '',
          count: Number(/\((\d+)\)$/.exec(second?.text ?? '')?.[1]),
        };
      }),
    );
    expect(selects.map(({ name }) => name)).toEqual([
      'section',
      'qualifier',
      'source',
      'actor',
      'voice',
      'verdict',
    ]);
    for (const { name, value, count } of selects) {
      await page.goto(`${address}?${name}=${value}`);
      expect(await page.inputValue(`[name=${name}]`)).toBe(value);
      expect(await rows(page).count(), name).toBe(count);
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
    }
    await page.goto(`${address}?actor=nobody`);
    expect(await said(page)).toBe(`All ${all} claims; not in this ledger, so left out: actor “nobody”`);
    await page.leave();
  });

  test('a link that asks for a row shows it whatever the filter says, and links to what is hidden go', async () => {
    const page = await site.open('claims.html');
    const last = await page.locator('.claim-list tbody tr').last().getAttribute('id');
    await page.goto(`${page.url()}?q=no-such-word#${last}`);
    await expect.poll(() => rows(page).count()).toBe(1);
    expect(await rows(page).first().getAttribute('id')).toBe(last);
    const dead = () =>
      page
        .locator('.contents a[href^="#"]:visible')
        .evaluateAll(
          (links) =>
            links.filter(
              (link) =>
                !document.getElementById((link as HTMLAnchorElement).hash.slice(1))?.checkVisibility(),
            ).length,
        );
    expect(await dead()).toBe(0);
    expect(await page.locator('.contents a[href^="#"]:visible').count()).toBe(1);
    await page.selectOption('[name=sort]', 'subject');
    await expect.poll(() => page.locator('.contents a[href^="#"]:visible').count()).toBe(0);
    await page.leave();
  });

  test('the ledger sorts into one list and back into sections', async () => {
    const page = await site.open('claims.html?sort=subject');
    const subjects = await rows(page).locator('td:nth-child(2)').allInnerTexts();
    expect(subjects).toEqual(subjects.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
    expect(await page.locator('.claim-list:visible').count()).toBe(1);
    await page.selectOption('[name=sort]', '');
    expect(await page.locator('.claim-list:visible').count()).toBeGreaterThan(3);
    const paragraphs = await page.locator('.claim-list').first().locator('td:last-child').allInnerTexts();
    expect(new Set(paragraphs.map((one) => one[0])).size).toBe(1);
    await page.leave();
  });

  test('the search loads its script and its index once its page is at rest, and finds with context and kind', async () => {
    const page = await site.open('search.html');
    const loadedScripts = () =>
      page.evaluate(() =>
        [...document.scripts]
          .map(({ src }) => src.replace(/.*\//, ''))
          .filter((name) => name.startsWith('search')),
      );
    await expect.poll(loadedScripts).toEqual(['search.js', 'search-index.js']);
    await page.focus('[name=q]');
    await page.fill('[name=q]', 'patient capital');
    await expect.poll(() => said(page)).toMatch(/^\d+ results/);
    const first = page.locator('.results li').first();
    expect(await first.innerText()).toMatch(/patient capital/i);
    expect(await first.locator('mark').first().innerText()).toMatch(/patient/i);
    expect(new Set(await page.locator('.result-kind').allInnerTexts()).size).toBeGreaterThan(3);
    expect(await query(page)).toBe('?q=patient+capital');
    await page.keyboard.press('ArrowDown');
    expect(
      await page.evaluate(() => document.activeElement?.closest('.results li')?.previousElementSibling),
    ).toBeNull();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('search.html'));
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('an input method keeps its arrows while it composes', async () => {
    const page = await site.open('search.html?q=a');
    await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(0);
    const field = page.locator('input[name=q]');
    const down = (isComposing: boolean) =>
      field.evaluate((input, isComposing) => {
        input.focus();
        const bubbles = true;
        const event = new KeyboardEvent('keydown', {
          key: 'ArrowDown',
          isComposing,
          bubbles,
          cancelable: true,
        });
        return [input.dispatchEvent(event), document.activeElement === input];
      }, isComposing);
    expect(await down(true)).toEqual([true, true]);
    expect(await down(false)).toEqual([false, false]);
    await page.leave();
  });

  test('the search finds Chinese, and an address that asks', async () => {
    const page = await site.open('search.html?q=%E5%9B%BA%E6%80%81%E7%94%B5%E6%B1%A0&kind=term');
    await expect.poll(() => said(page)).toBe('1 result');
    expect(await page.locator('.results a').innerText()).toContain('固态电池');
    await page.selectOption('[name=kind]', '');
    await expect.poll(() => said(page)).toMatch(/result/);
    await page.goBack();
    expect(await page.inputValue('[name=kind]')).toBe('term');
    await page.fill('[name=q]', 'zzzzqqq');
    await expect.poll(() => said(page)).toBe('Nothing found for “zzzzqqq”');
    await page.leave();
  });
});
