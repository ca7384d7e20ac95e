import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';

const rows = (page: Page) => page.locator('.steps tbody tr:visible');
const said = (page: Page) => page.locator('.explorer output').innerText();
const query = (page: Page) => page.evaluate(() => location.search);
const name = (page: Page) => page.locator('.explorer-name').innerText();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);
const way = (page: Page) => page.locator('.explorer-path li > button').allInnerTexts();

describe.each(sampledPlaces('frameworkExplorer'))('the map, from a %s,', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  test('shows what drives a chosen part and what it drives, in diagram, list and table, and goes back', async () => {
    const page = await site.open('framework.html');
    const all = await rows(page).count();
    expect(await said(page)).toBe(`All ${all} links`);
    expect(await page.locator('.chart[data-lit]').count()).toBe(0);
    await page.selectOption('[name=node]', 'breakthroughs');
    expect(await query(page)).toBe('?node=breakthroughs');
    const affectedRelations = await rows(page).count();
    expect(affectedRelations).toBeGreaterThan(1);
    expect(affectedRelations).toBeLessThan(all);
    for (const row of await rows(page).all())
      expect([await row.getAttribute('data-from'), await row.getAttribute('data-to')]).toContain(
        'breakthroughs',
      );
    expect(
      await page.locator(':is(.explorer-before, .explorer-after) li').count(),
      'every step stands in the explorer too',
    ).toBe(affectedRelations);
    expect(await said(page)).toContain(`${affectedRelations} of ${all} links`);
    expect(await name(page)).toBe('Technological breakthroughs');
    expect(await page.locator('.chart.wide:visible a.chosen').count()).toBe(1);
    expect(await page.locator('.chart.wide:visible [data-step].on').count()).toBeGreaterThan(0);
    expect(await page.locator('.parts .entry.chosen').getAttribute('id')).toBe('breakthroughs');
    await page.selectOption('[name=section]', '4');
    expect(await query(page)).toBe('?node=breakthroughs&section=4');
    expect(await rows(page).count()).toBeLessThan(affectedRelations);
    for (const paragraph of await rows(page).locator('td:last-child').allInnerTexts())
      expect(paragraph).toMatch(/^4/);
    await page.goBack();
    expect(await rows(page).count()).toBe(affectedRelations);
    expect(await page.inputValue('[name=section]')).toBe('');
    await page.goBack();
    expect(await rows(page).count()).toBe(all);
    expect(await page.inputValue('[name=node]')).toBe('');
    expect(await page.locator('.chart[data-lit]').count()).toBe(0);
    await page.goForward();
    expect(await name(page)).toBe('Technological breakthroughs');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => query(page)).toBe('');
    expect(await rows(page).count()).toBe(all);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('a box of the diagram chooses its part, by click and by Enter; with a modifier it stays a link', async () => {
    const page = await site.open('framework.html');
    const box = (id: string) => page.locator(`.view:first-child .chart.wide a[data-node="${id}"]`);
    await box('market-pain-points').click();
    expect(await query(page)).toBe('?node=market-pain-points');
    await box('shared-targets').focus();
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('?node=shared-targets');
    expect(await name(page)).toBe('Shared R&D targets');
    // Lines stand between the parts, and lead into their paragraphs.
    do await page.keyboard.press('ArrowDown');
    while (!(await page.evaluate(() => document.activeElement?.hasAttribute('data-node'))));
    await page.keyboard.press(' ');
    expect(await query(page)).not.toBe('?node=shared-targets');
    const state = await query(page);
    // Whether the browser is left to follow the link; it need not really open a tab for that.
    await page.evaluate(() =>
      addEventListener('click', (event) => {
        document.body.dataset.left = String(!event.defaultPrevented);
        event.preventDefault();
      }),
    );
    await box('green-technology').click({ modifiers: ['ControlOrMeta'] });
    expect(await page.locator('body').getAttribute('data-left')).toBe('true');
    expect(await box('green-technology').getAttribute('href')).toMatch(/^sections\/2\.html#s2-1-p\d$/);
    expect(await query(page)).toBe(state);
    const line = page.locator(
      '.view:first-child .chart.wide a[data-step="market-pain-points shared-targets"]',
    );
    expect(await line.getAttribute('href')).toBe('sections/3.html#s3-1-p1');
    expect(await line.getAttribute('aria-label')).toContain('paragraph 3.1-1');
    await page.leave();
  });

  test('a path is walked by keyboard, written into the address, taken back', async () => {
    const page = await site.open('framework.html?node=market-pain-points');
    const step = page.locator('.explorer-after button').first();
    await step.focus();
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('?path=market-pain-points.shared-targets');
    expect(await focused(page)).toBe('explorer-name');
    await page.keyboard.press('Tab');
    while ((await page.evaluate(() => document.activeElement?.localName)) === 'a')
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await query(page)).toBe('?path=market-pain-points.shared-targets.breakthroughs');
    expect(await way(page)).toEqual([
      'Market pain points',
      'Shared R&D targets',
      'Technological breakthroughs',
    ]);
    const links = page.locator('.explorer-path a');
    expect(await links.count()).toBe(2);
    expect(await links.first().getAttribute('href')).toBe('sections/3.html#s3-1-p1');
    await page.getByRole('button', { name: 'Undo the last step' }).click();
    expect(await query(page)).toBe('?path=market-pain-points.shared-targets');
    await page.goBack();
    expect(await way(page)).toHaveLength(3);
    await page.locator('.explorer-path li > button').first().click();
    expect(await query(page)).toBe(
      '?node=market-pain-points&path=market-pain-points.shared-targets.breakthroughs',
    );
    await page.reload();
    expect(await way(page)).toHaveLength(3);
    expect(await name(page)).toBe('Market pain points');
    await page.locator('.explorer-after .next').click();
    expect(await way(page)).toHaveLength(3);
    expect(await name(page)).toBe('Shared R&D targets');
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('the paper’s loop comes back to where it began, and can be followed round', async () => {
    const page = await site.open('framework.html?section=2');
    await page.getByRole('button', { name: 'Follow the paper’s loop' }).click();
    const nodes = await way(page);
    expect(nodes.length).toBeGreaterThan(4);
    expect(nodes.at(-1)).toBe(nodes[0]);
    const stroke = page.locator('.chart.wide:visible path.way');
    expect(await stroke.count(), 'the diagram has every step of the loop').toBe(nodes.length - 1);
    for (const expected of nodes.slice(1)) {
      await page.locator('.explorer-after .next').click();
      expect(await name(page)).toBe(expected);
    }
    expect(await way(page)).toEqual(nodes);
    await page.leave();
  });

  test('the stroke of the loop is drawn step after step, and stands at once where less motion is asked for', async () => {
    for (const reducedMotion of ['no-preference', 'reduce'] as const) {
      const page = await site.open('framework.html', { reducedMotion });
      // Noted as they begin: a stroke may end before the test asks for it.
      await page.evaluate(() => {
        const { animate } = Element.prototype;
        document.body.dataset.delays = '';
        Element.prototype.animate = function (frames, options) {
          document.body.dataset.delays += `${(options as KeyframeAnimationOptions).delay} `;
          return animate.call(this, frames, options);
        };
      });
      await page.getByRole('button', { name: 'Follow the paper’s loop' }).click();
      const noted = (await page.locator('body').getAttribute('data-delays')) ?? '';
      const delays = noted.split(' ').filter(Boolean);
      const lines = await page.locator('.chart.wide:visible path.way').count();
      expect(new Set(delays).size, reducedMotion).toBe(reducedMotion === 'reduce' ? 0 : lines);
      await page.leave();
    }
  });

  test('elsewhere too a part shows what leads to it and stays, and its card leads into the section', async () => {
    const page = await site.open('sections/2.html');
    await page.locator('#fig-framework .view:first-child .chart.wide a[data-node="shared-targets"]').click();
    const card = page.locator('#card');
    await card.waitFor();
    expect(await card.innerText()).toContain('Market pain points');
    expect(page.url()).toMatch(/sections\/2\.html$/);
    await page.leave();
  });

  test('the view of the figure and the choice stand in the address side by side', async () => {
    const page = await site.open('framework.html?view.framework=forces');
    await page.selectOption('[name=node]', 'force-capital');
    expect(await query(page)).toBe('?view.framework=forces&node=force-capital');
    expect(await page.locator('.chart.wide:visible a.chosen').count()).toBe(1);
    await page.getByRole('radio', { name: 'four subsections' }).check();
    expect(await query(page)).toBe('?node=force-capital');
    expect(await name(page)).toBe('Capital markets');
    await page.leave();
  });

  test('an address that asks for what is not there says so, and shows all', async () => {
    const page = await site.open('framework.html?node=nobody&path=products.catl');
    expect(await said(page)).toMatch(
      /^All \d+ links; not on this map, so left out: node “nobody”, path “products.catl”$/,
    );
    expect(await page.locator('.explorer-path').isVisible()).toBe(false);
    await page.leave();
  });

  test('without script every part says what drives it, and is lit by its address', async () => {
    const page = await site.open('framework.html', { javaScriptEnabled: false });
    expect(await page.locator('.explorer').isVisible()).toBe(false);
    const entry = page.locator('#shared-targets');
    expect(await entry.innerText()).toContain('What leads here');
    await entry.getByRole('link', { name: 'Technological breakthroughs' }).click();
    expect(new URL(page.url()).hash).toBe('#breakthroughs');
    const ground = (id: string) =>
      page.locator(`#${id}`).evaluate((one) => getComputedStyle(one).backgroundImage);
    expect(await ground('breakthroughs')).toContain('gradient');
    expect(await ground('products')).toBe('none');
    await page.leave();
  });

  test('nothing scrolls sideways, at any width, with a long path', async () => {
    for (const width of [320, 360, 768, 1280]) {
      const page = await site.open('framework.html?node=seres', { viewport: { width, height: 900 } });
      await page.getByRole('button', { name: 'Follow the paper’s loop' }).click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${width}`).toBe(
        0,
      );
      await page.leave();
    }
  });
});
