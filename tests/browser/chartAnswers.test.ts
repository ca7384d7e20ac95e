import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figures } from '../../src/records.ts';
import { sample } from '../sample.ts';
import { movingFigure, timedFigure } from './foundPages.ts';
import { type OpenSite, openSite, sampledPlaces } from './openSite.ts';

const openCard = '#card:popover-open';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

/** The first mark that is seen and that a selector names, in its middle, once it stands in the middle of the window. */
const middleOf = (page: Page, selector: string) =>
  page.evaluate((selector) => {
    const mark = [...document.querySelectorAll(selector)].find((one) => one.checkVisibility());
    if (!mark) throw new Error(`the page shows no ${selector}`);
    mark.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);

/** The tooltip's words, and whether it lies in the window; undefined while there is none. */
const tooltip = (page: Page) =>
  page.evaluate(() => {
    const tip = document.querySelector<HTMLElement>('.tip');
    if (!tip || tip.hidden) return undefined;
    const { left, top, right, bottom } = tip.getBoundingClientRect();
    const inside =
      left >= 0 && top >= 0 && right <= document.documentElement.clientWidth && bottom <= innerHeight;
    return { words: tip.innerText.replace(/\s+/g, ' '), inside };
  });

/** The drawing over time of a figure that has one. */
const plot = '.chart.wide svg:has([data-times])';

describe.runIf(timedFigure).each(sampledPlaces('chart answers'))('from a %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  test.each(['figures', 'embed'])(
    'in %s, over time the nearest year answers with all its values',
    async (folder) => {
      const page = await site.open(`${folder}/${timedFigure}.html`);
      const { x, y } = await middleOf(page, `${plot} [data-times] > :nth-child(2)`);
      await page.mouse.move(x + 3, y + 30);
      const { year, values } = await page.evaluate(() => {
        const first = [...document.querySelectorAll('.chart.wide [data-times]')].find((one) =>
          one.checkVisibility(),
        );
        const svg = first?.closest('svg');
        const year = first?.getAttribute('data-times')?.split(' ')[1] ?? '';
        const values = [...(svg?.querySelectorAll('[data-times]') ?? [])].flatMap((line) => {
          const times = line.getAttribute('data-times')?.split(' ') ?? [];
          return (
            line
              .getAttribute('data-values')
              ?.split('|')
              .filter((_, nth) => times[nth] === year) ?? []
          );
        });
        return { year, values };
      });
      const shown = await tooltip(page);
      expect(shown?.inside).toBe(true);
      for (const part of [year, ...values]) expect(shown?.words).toContain(part.replace(/\s/g, ' '));
      expect(await page.locator('.pick path').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      expect(await tooltip(page)).toBeUndefined();
      expect(await page.locator('.pick path').count()).toBe(0);
      // Dismissed until another mark is meant.
      await page.mouse.move(x + 4, y + 30);
      expect(await tooltip(page)).toBeUndefined();
      await page.mouse.move(2, 2);
      await page.mouse.move(x, y);
      expect(await tooltip(page)).toBeDefined();
      expect(page.messages).toEqual([]);
      await page.leave();
    },
  );

  test('the keys go from year to year, and each is spoken', async () => {
    const page = await site.open(`figures/${timedFigure}.html`);
    const said = () => page.locator('.said').last().textContent();
    await page.locator(`${plot} a`).locator('visible=true').first().focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await page.waitForSelector('.chart[data-walk]');
    const times = await page.evaluate(() => {
      const svg = document.activeElement?.closest('svg');
      const marks = [...(svg?.querySelectorAll('[data-times]') ?? [])];
      const dated = [...(svg?.querySelectorAll('[data-at]') ?? [])].map(
        (one) => one.getAttribute('data-at') ?? '',
      );
      return [
        ...new Set([...marks.flatMap((one) => one.getAttribute('data-times')?.split(' ') ?? []), ...dated]),
      ].sort();
    });
    await page.keyboard.press('Home');
    await expect.poll(async () => (await tooltip(page))?.words).toContain(times[0]);
    for (const time of times.slice(1)) {
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await tooltip(page))?.words).toContain(time);
      await expect.poll(said).toContain(time);
    }
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await tooltip(page))?.words).toContain(times.at(-1));
    expect(await page.evaluate(() => document.activeElement?.closest('.chart svg') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await tooltip(page)).toBeUndefined();
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('pointing at a line lets the others step back, and their words stay', async () => {
    const page = await site.open(`figures/${timedFigure}.html`);
    const { x, y } = await middleOf(page, `${plot} [data-line] a`);
    await page.mouse.move(x, y);
    const lines = await page.evaluate(() => {
      const svg = [...document.querySelectorAll('.chart.wide svg:has([data-times])')].find((one) =>
        one.checkVisibility(),
      );
      const all = [...(svg?.querySelectorAll('[data-line]') ?? [])];
      return all.map((one) => [one.getAttribute('data-line'), one.matches('.dimmed')] as const);
    });
    const [[meant] = ['']] = lines;
    for (const [line, dimmed] of lines) expect(dimmed, `${line}`).toBe(line !== meant);
    await page.mouse.move(2, 2);
    expect(await page.locator('.dimmed').count()).toBe(0);
    await page.leave();
  });

  test.each([
    ['on a mark', `${plot} a[data-claim]`, 0],
    ['near a mark, within a target of 24 px', `${plot} a[data-claim]`, 11],
    ['on the name of a line', `${plot} a[data-series]`, 0],
  ])('a click %s opens its card and stays', async (_, selector, dx) => {
    const page = await site.open(`figures/${timedFigure}.html`);
    const address = page.url();
    const { x, y } = await middleOf(page, selector);
    await page.mouse.click(x + dx, y);
    await page.waitForSelector(openCard);
    expect(await tooltip(page)).toBeUndefined();
    expect(page.url()).toBe(address);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('with a modifier a mark stays a link', async () => {
    const page = await site.open(`figures/${timedFigure}.html`);
    const { x, y } = await middleOf(page, `${plot} a[data-claim]`);
    await page.evaluate(() =>
      addEventListener(
        'click',
        (event) => {
          document.documentElement.dataset.prevented = String(event.defaultPrevented);
          event.preventDefault();
        },
        { once: true },
      ),
    );
    await page.keyboard.down('Control');
    await page.mouse.click(x, y);
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => document.documentElement.dataset.prevented)).toBe('false');
    expect(await page.locator(openCard).count()).toBe(0);
    await page.leave();
  });
});

describe.each(sample('figures that answer on a phone', Object.keys(figures), 5))('on a phone, %s', (id) => {
  test('each mark answers a tap with a tooltip in the window, and a drag goes on to others', async () => {
    const site = await openSite('host');
    const page = await site.open(`figures/${id}.html`, phone);
    const marks = '.figure .chart.narrow :is(a[data-claim], a[data-row], [data-times] > *)';
    const count = await page.locator(marks).locator('visible=true').count();
    for (const nth of new Set([0, Math.floor(count / 2), count - 1])) {
      if (nth < 0 || nth >= count) continue;
      const mark = page.locator(marks).locator('visible=true').nth(nth);
      await mark.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
      const box = await mark.boundingBox();
      if (!box) continue;
      // The finger comes down and stays: what a tap opens is asked elsewhere.
      await page.evaluate(
        ([x, y, kind]) => {
          const target = document.elementFromPoint(x, y);
          const event = { bubbles: true, clientX: x, clientY: y, pointerType: 'touch' };
          target?.dispatchEvent(new PointerEvent(kind, event));
        },
        [box.x + box.width / 2, box.y + box.height / 2, nth === 0 ? 'pointerdown' : 'pointermove'] as const,
      );
      const shown = await tooltip(page);
      expect(shown?.inside, `mark ${nth}`).toBe(true);
      await expect.poll(() => page.locator('.said').last().textContent()).not.toBe('');
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(page.messages).toEqual([]);
    await page.leave();
    await site.close();
  });
});

describe.runIf(movingFigure)('another view', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('host');
  });
  afterAll(() => site?.close());

  test.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('with motion “%s” marks that stay the same move: %s', async (reducedMotion, moves) => {
    const page = await site.open(`figures/${movingFigure?.id}.html`, { reducedMotion });
    const running = () => page.evaluate(() => document.getAnimations().length);
    expect(await running()).toBe(0);
    await page.locator('.control input').first().hover();
    await page.locator('.chart a').locator('visible=true').first().focus();
    // The script is there once it has taken the focus.
    await page.waitForSelector('.chart[data-walk]');
    const { all, longest } = await page.evaluate(() => {
      document.querySelectorAll<HTMLInputElement>('.control input')[1]?.click();
      const all = document.getAnimations();
      return {
        all: all.length,
        longest: Math.max(0, ...all.map((one) => Number(one.effect?.getComputedTiming().duration))),
      };
    });
    expect(all > 0).toBe(moves);
    expect(longest).toBeLessThanOrEqual(300);
    expect(await page.locator('.measured').count()).toBe(0);
    await page.leave();
  });
});
