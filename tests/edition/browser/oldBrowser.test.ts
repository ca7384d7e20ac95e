import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../../browser/openSite.ts';

/** Takes from a browser what the oldest ones of the floor lack. Runs before any script of a page. */
function takeNewer(): void {
  const take = (from: object, ...names: string[]) => {
    for (const name of names) delete (from as Record<string, unknown>)[name];
  };
  take(HTMLElement.prototype, 'popover', 'showPopover', 'hidePopover', 'togglePopover');
  take(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
  take(Element.prototype, 'checkVisibility', 'ariaHidden', 'ariaLabel');
  take(URLSearchParams.prototype, 'size');
  take(Document.prototype, 'startViewTransition');
  take(Intl, 'Segmenter');
  for (const prototype of [Document.prototype, Element.prototype, DocumentFragment.prototype])
    for (const name of ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const) {
      const before = (prototype as unknown as Record<string, (selector: string) => unknown>)[name];
      if (!before) continue;
      Object.assign(prototype, {
        [name](selector: string) {
          if (/:has\(|:popover-open/.test(selector)) throw new SyntaxError(`${selector} is not known here`);
          return before.call(this, selector);
        },
      });
    }
}

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site.close());

const open = (path: string) =>
  site.open(path, { prepare: (context) => context.addInitScript(takeNewer), fresh: true });

test('links of numbers lead to their pages', async () => {
  const page = await open('sections/2.html');
  const number = page.locator('main a.num:visible').first();
  const href = await number.getAttribute('href');
  await number.click();
  await page.waitForURL(new RegExp(`${href?.replace('../', '')}$`));
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('search finds, and keeps what was asked in the address', async () => {
  const page = await open('search.html');
  await page.locator('input[name=q]').fill('battery');
  await expect.poll(() => page.locator('.results li').count()).toBeGreaterThan(3);
  expect(page.url()).toContain('?q=battery');
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('the table of claims is filtered and sorted', async () => {
  const page = await open('claims.html?sort=subject');
  await expect.poll(() => page.locator('section.sorted').count()).toBe(1);
  await page.locator('[name=q]').fill('hydrogen');
  await expect.poll(() => page.locator('.claim-list tbody tr:visible').count()).toBeLessThan(30);
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('where styles cannot ask what an element has, every view of a figure is there, each under its sentence', async () => {
  const page = await site.open('figures/battery-share.html', {
    prepare: (context) =>
      context.route('**/*.css', async (route) => {
        const answer = await route.fetch();
        // No browser knows this name: it passes over each rule that has it, as older ones do.
        await route.fulfill({
          response: answer,
          body: (await answer.text()).replaceAll(':has(', ':none-has('),
        });
      }),
    fresh: true,
  });
  const views = page.locator('.figure .view');
  expect(await views.count()).toBeGreaterThan(1);
  for (const view of await views.all()) {
    expect(await view.locator('.chart:visible').count()).toBe(1);
    expect(await view.locator('.view-says').isVisible()).toBe(true);
  }
  expect(await page.locator('.control').isVisible()).toBe(false);
  await page.leave();
});

test('a page that the browser has translated goes on working', async () => {
  const page = await site.open('sections/2.html', { fresh: true });
  // As its translator does: each text in two elements of its own, other words in them.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('svg, script, [translate="no"]')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
  });
  await page.locator('main a.num:visible').first().click();
  await page.waitForSelector('#card:popover-open');
  await page.keyboard.press('Escape');
  await page.locator('#s2-1-p1').hover();
  await page.locator('#s2-1-p1 > .para-mark').click();
  await expect.poll(() => page.locator('.said').innerText()).toBe('Link copied');
  expect(page.messages).toEqual([]);
  await page.leave();
});

test('in forced colours and in more contrast the signs at numbers stand out from their ground', async () => {
  for (const look of [{ forcedColors: 'active' }, { contrast: 'more' }] as const) {
    const page = await site.open('sections/1.html', look);
    const faint = await page.evaluate(
      () =>
        [...document.querySelectorAll('.para .verdict-sign:empty')].filter((sign) => {
          const { color, borderTopColor, borderTopWidth } = getComputedStyle(sign);
          const ground = getComputedStyle(document.body).backgroundColor;
          return borderTopWidth !== '0px' ? borderTopColor === ground : color === ground;
        }).length,
    );
    expect(await page.locator('.para .verdict-sign:empty').count()).toBeGreaterThan(0);
    expect(faint).toBe(0);
    await page.leave();
  }
});

test('charts answer, and a chosen view is kept', async () => {
  const page = await open('figures/battery-share.html');
  await page.locator('.control label').nth(1).click();
  expect(page.url()).toContain('view.battery-share=');
  await page.locator('.view:nth-child(2) .chart:visible svg a').first().hover();
  await expect.poll(() => page.locator('.tip:visible').count()).toBe(1);
  expect(page.messages).toEqual([]);
  await page.leave();
});
