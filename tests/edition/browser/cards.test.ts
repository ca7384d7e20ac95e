import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { edition } from '../../../src/edition.ts';
import { formatComparison } from '../../../src/lib/format/formatComparison.ts';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';

const claim = 'battery-share-cn-2024';
const number = `#s2-1-p1 a.num[data-claim="${claim}"]`;
const mark = `#fig-battery-share .chart.wide svg a[data-claim="${claim}"]`;
const openCard = '#card:popover-open';

describe.each(sampledPlaces('cards'))('from a %s', (from) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(from);
  });
  afterAll(() => site?.close());

  test('a number, its mark and its table cell light each other, by pointer and by focus', async () => {
    const page = await site.open('sections/2.html');
    await page.locator('#fig-battery-share details').evaluate((details) => details.setAttribute('open', ''));
    /** Of each sort of place how many are lit, out of those that hold the claim; nothing else may be lit. */
    const lit = () =>
      page.evaluate((id) => {
        const share = (place: string) => {
          const of = [...document.querySelectorAll(`${place} [data-claim="${id}"]`)];
          return of.length > 0 ? of.filter((one) => one.matches('.lit')).length / of.length : Number.NaN;
        };
        return {
          prose: share('.para'),
          marks: share('.chart'),
          cells: share('td'),
          others: document.querySelectorAll(`.lit:not([data-claim="${id}"])`).length,
        };
      }, claim);
    const all = { prose: 1, marks: 1, cells: 1, others: 0 };
    const none = { prose: 0, marks: 0, cells: 0, others: 0 };
    await page.hover(number);
    expect(await lit()).toEqual(all);
    await page.hover('h1');
    expect(await lit()).toEqual(none);
    await page.locator(`${mark}:visible`).first().hover();
    expect(await lit()).toEqual(all);
    await page.hover('h1');
    await page.focus(number);
    expect(await lit()).toEqual(all);
    await page.focus('.skip');
    await page.focus(`td a[data-claim="${claim}"]`);
    expect(await lit()).toEqual(all);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('a click opens the card of a number; Esc closes it and gives the focus back', async () => {
    const page = await site.open('sections/2.html');
    await page.click(number);
    await page.waitForSelector(openCard);
    const words = await page.locator('#card').innerText();
    for (const part of [
      'The paper says',
      '67.1',
      'Six Chinese battery makers',
      '2024',
      'SNE Research',
      'Also reported',
    ])
      expect(words).toContain(part);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('card');
    expect(words).toContain(formatComparison(edition.claims.get(claim)));
    const strip = await page.locator('#card .strip > li:not(.strip-ends)').evaluateAll((rows) =>
      rows.map((row) => ({
        words: (row as HTMLElement).innerText,
        marks: row.querySelectorAll('svg circle').length,
        colour: getComputedStyle(row.querySelector('svg') as SVGElement).color,
      })),
    );
    expect(strip).toHaveLength(1 + edition.claims.get(claim).compared.length);
    expect(strip.map(({ marks }) => marks)).toEqual(strip.map(() => 1));
    expect(strip.map(({ words }) => words.includes('67.1'))).toEqual(strip.map(() => true));
    expect(new Set(strip.map(({ colour }) => colour)).size).toBe(2);
    const links = await page
      .locator('#card .card-links a')
      .evaluateAll((all) => all.map((a) => a.textContent));
    expect(links[0]).toBe('Full record');
    expect(links).toContain('Figure 5');
    expect(links.at(-1)).toBe('Paragraph 2.1-1');
    await page.keyboard.press('Escape');
    expect(await page.locator(openCard).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-claim'))).toBe(claim);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('Enter opens a card, its first link leads to the page that says the same', async () => {
    const page = await site.open('sections/2.html');
    await page.focus(number);
    await page.keyboard.press('Enter');
    await page.waitForSelector(openCard);
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.textContent === 'Full record')))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/claims/${claim}.html`);
    await page.leave();
  });

  test.each([
    ['.footnote-reference a', 'Footnote 2'],
    ['a.term', 'Term'],
    ['a.actor', 'SNE Research'],
    ['.cite a', 'Reference'],
  ])('%s has a card', async (selector, words) => {
    const page = await site.open('sections/2.html');
    await page.locator(`#s2-1-p1 ${selector}, #s2-p2 ${selector}`).last().click();
    await page.waitForSelector(openCard);
    expect(await page.locator('#card').innerText()).toContain(words);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('the data of the cards comes when a reader comes near one, not before', async () => {
    const page = await site.open('sections/2.html');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.hover('h1');
    expect(asked).toEqual([]);
    await page.hover(number);
    await expect
      .poll(() => asked.map((url) => url.replace(/.*\//, '')).sort())
      .toEqual(['cards.css', 'cards.js']);
    await page.leave();
  });

  test('arrow keys walk a chart in reading order, Enter follows', async () => {
    const page = await site.open('figures/rd-intensity.html');
    // Two publishers may give one value: what a mark is called and where it leads tell it from others.
    const spoken = () =>
      page.evaluate(() =>
        ['aria-label', 'href'].map((name) => document.activeElement?.getAttribute(name)).join(' → '),
      );
    await page.locator('.chart.wide svg a:visible').first().focus();
    await page.waitForSelector('.chart[data-walk]');
    await page.keyboard.press('Home');
    const walked = [await spoken()];
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('ArrowRight');
      if ((await spoken()) === walked.at(-1)) break;
      walked.push(await spoken());
    }
    expect(walked.length).toBeGreaterThan(2);
    expect(walked.every((label) => label && /\d/.test(label))).toBe(true);
    const places = await page.locator('.chart.wide:visible svg').evaluateAll((drawings) =>
      drawings.flatMap((svg) => {
        const marks = [...svg.querySelectorAll('a')].map((one) => ({
          label: ['aria-label', 'href'].map((name) => one.getAttribute(name)).join(' → '),
          top: one.getBoundingClientRect().top,
        }));
        return [...new Set(marks.sort((a, b) => a.top - b.top).map(({ label }) => label))];
      }),
    );
    expect(walked).toEqual(places);
    await page.keyboard.press('Home');
    expect(await spoken()).toBe(walked[0]);
    await page.keyboard.press('ArrowUp');
    expect(await spoken()).toBe(walked[0]);
    await page.keyboard.press('End');
    expect(await spoken()).toBe(walked.at(-1));
    // From here on the chart is one stop.
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.chart'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await spoken()).toBe(walked.at(-1));
    await page.keyboard.press('Space');
    await page.waitForSelector(openCard);
    await page.keyboard.press('Escape');
    expect(await spoken()).toBe(walked.at(-1));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/claims/*.html');
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('the contents mark the place, also after a jump', async () => {
    const page = await site.open('sections/2.html');
    const here = () =>
      page
        .locator('.contents [aria-current=location]')
        .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(await here()).toEqual([]);
    await page.locator('#s2-3').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(here).toEqual(['#s2-3']);
    await page.locator('#s2-1').evaluate((heading) => heading.scrollIntoView());
    await expect.poll(here).toEqual(['#s2-1']);
    await page.leave();
  });

  test('Ctrl + / opens the list of keys, the button at the foot too; Esc closes it, a character alone does nothing', async () => {
    const page = await site.open('about.html');
    for (const alone of ['?', '/']) await page.keyboard.press(alone);
    expect(await page.locator('#keys:popover-open').count()).toBe(0);
    await page.keyboard.press('Control+/');
    await page.waitForSelector('#keys:popover-open');
    await page.keyboard.press('Escape');
    expect(await page.locator('#keys:popover-open').count()).toBe(0);
    await page.getByRole('button', { name: 'Keyboard help' }).click();
    await page.waitForSelector('#keys:popover-open');
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('the address of a claim lights its row, and its mark on the page of a figure, without script', async () => {
    const page = await site.open(`figures/battery-share.html#${claim}`, { javaScriptEnabled: false });
    const background = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const outline = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await background(`td#${claim}`)).not.toBe('rgba(0, 0, 0, 0)');
    expect(await outline(`.chart.wide a[data-claim="${claim}"]`)).toBe('solid');
    expect(
      await outline(
        '.chart.wide a[data-claim="battery-share-rest-2024"], .chart.wide a:not([data-claim="battery-share-cn-2024"])',
      ),
    ).toBe('none');
    await page.leave();
  });
});
