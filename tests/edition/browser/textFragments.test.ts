import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite, sampledPlaces } from '../../browser/openSite.ts';
import { paintedAsFound, type Rect, selectWords, type Words } from '../../browser/textFragments/selection.ts';

const passages: readonly Words[] = [
  { id: 's2-1-p1', from: 4, to: 12 },
  { id: 's2-1-p1', from: 0, to: -1 },
  { id: 's2-1-p1', from: -9, to: -2 },
  // Over numbers, marks of checks, a footnote and its sidenote.
  { id: 's2-1-p1', from: 40, to: 75 },
  // A single word that the page has often.
  { id: 's2-1-p1', from: 1, to: 1 },
  { id: 's2-2-p1', from: -6, to: 8, lastId: 's2-2-p2' },
];
const control = (page: Page) => page.getByRole('toolbar', { name: 'The selected passage' });
const said = (page: Page) => page.locator('.said:not(:empty)');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Presses a button of the control and waits until the clipboard holds something new. */
async function press(page: Page, name: 'Copy link to this passage' | 'Copy with citation'): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText('nothing yet'));
  await control(page).getByRole('button', { name }).click();
  await expect.poll(() => copied(page)).not.toBe('nothing yet');
  return copied(page);
}
/** Waits until the page has had every event that waits, and has drawn what came of them. */
const heard = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(done)))),
      ),
  );
async function select(page: Page, words: Words): Promise<Rect[]> {
  await page.locator(`#${words.id}`).scrollIntoViewIfNeeded();
  const boxes = await selectWords(page, words);
  // Until the page has heard of it the control may still be that of the selection before.
  await heard(page);
  await control(page).waitFor();
  return boxes;
}
const boxOf = async (page: Page): Promise<Rect> => {
  const box = await control(page).boundingBox();
  if (!box) throw new Error('the control is not shown');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
};
const covers = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe.each(sampledPlaces('textFragments'))('a selected passage, from a %s', (from) => {
  let site: OpenSite;
  let finds: boolean;
  beforeAll(async () => {
    site = await openSite(from);
    const page = await site.browser.newPage();
    await page.setContent('<p>two words</p>');
    finds = await page.evaluate(() =>
      (self as unknown as { find: (words: string) => boolean }).find('two words'),
    );
    await page.close();
  });
  afterAll(() => site?.close());

  test('may be copied as a link, which leads a browser to it and to nothing else', async ({ skip }) => {
    // The Chromium of the dev dependencies is cut down and finds no words; CHROMIUM names another one.
    if (!finds) skip('this browser cannot search a page for words: name a full one in CHROMIUM');
    const page = await site.open('sections/2.html');
    for (const words of passages) {
      await select(page, words);
      // From disk the clipboard is closed to scripts, and what was copied cannot be read.
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: { writeText: async (text: string) => Object.assign(self, { copied: text }) },
        }),
      );
      await control(page).getByRole('button', { name: 'Copy link to this passage' }).click();
      await said(page).waitFor();
      const link = await page.evaluate(() => (self as unknown as { copied: string }).copied);
      expect(link).toMatch(new RegExp(`/sections/2\\.html#${words.id}:~:text=[\\w.%,-]+$`));
      expect(await paintedAsFound(page.context(), link, words), link).toEqual({
        first: true,
        last: true,
        beyond: 0,
      });
    }
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('offers its copies near it without covering it or moving anything; Esc closes', async () => {
    const page = await site.open('sections/2.html');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.evaluate(() => {
      const counter = Object.assign(self, { shifted: 0, faces: [...document.fonts] });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          counter.shifted += (entry as unknown as { value: number }).value;
      }).observe({ type: 'layout-shift' });
    });
    for (const words of passages) {
      const boxes = await select(page, words);
      const box = await boxOf(page);
      expect(boxes.filter((line) => covers(box, line))).toEqual([]);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(1280);
      await page.keyboard.press('Escape');
      await expect.poll(() => control(page).isVisible()).toBe(false);
      expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false);
    }
    const shift = await page.evaluate(() => (self as unknown as { shifted: number }).shifted);
    expect(shift).toBe(0);
    // Taken up anew, they may come now, where the page was set without them.
    const kept = await page.evaluate(() =>
      (self as unknown as { faces: FontFace[] }).faces.every((face) => document.fonts.has(face)),
    );
    expect(kept, 'the typefaces are those of before').toBe(true);
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('is reached by Ctrl + ., copies with the keyboard, and gives the focus back', async () => {
    const page = await site.open('sections/2.html');
    await page.locator('#s2-1-p1 a.num').first().focus();
    await select(page, { id: 's2-1-p1', from: 4, to: 12 });
    await page.keyboard.press('Control+.');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    expect(await focused()).toBe('Copy link to this passage');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Copy with citation');
    await page.keyboard.press('Enter');
    await expect.poll(() => said(page).innerText()).toBe('Copied with citation');
    expect(await control(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('num'))).toBe(true);
    expect(page.messages).toEqual([]);
    await page.leave();
  });
});

describe('copies', () => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite('host');
  });
  afterAll(() => site?.close());

  test('with a citation: the words, the form in running text that cite.html gives, and the link', async () => {
    const page = await site.open('sections/2.html');
    await select(page, { id: 's2-1-p2', from: 3, to: 9 });
    const words = await page.evaluate(() => String(getSelection()).trim());
    const [quote = '', link = ''] = (await press(page, 'Copy with citation')).split('\n');
    expect(link).toMatch(/sections\/2\.html#s2-1-p2:~:text=/);
    const cite = await site.open('cite.html');
    const inText = await cite.locator('#cite-paragraph-2\\.1-2 td:nth-of-type(2) .citation').innerText();
    expect(quote).toBe(`“${words.replaceAll('“', '‘').replaceAll('”', '’')}” ${inText}`);
    await cite.leave();
    // It is not offered again for the same words.
    await page.waitForTimeout(500);
    expect(await control(page).isVisible()).toBe(false);
    await select(page, { id: 's2-1-p2', from: 3, to: 9, lastId: 's2-1-p3' });
    expect(await press(page, 'Copy with citation')).toContain('paras. 2.1-2 to 2.1-3)\n');
    expect(page.messages).toEqual([]);
    await page.leave();
  });

  test('leave out footnotes, marks of checks and what only a screen reader says', async () => {
    const page = await site.open('sections/2.html');
    await select(page, { id: 's2-1-p1', from: 0, to: -1 });
    const text = await press(page, 'Copy with citation');
    expect(text).toContain('67.1\u202f% of the market worldwide. China’s progress');
    expect(text).not.toMatch(/✓|Confirmed|Footnote|¶2\.1-1 |\n.*\n/);
    await page.leave();
  });

  test('plain copying stays plain', async () => {
    const page = await site.open('sections/2.html');
    await select(page, { id: 's2-1-p2', from: 3, to: 6 });
    await page.keyboard.press('ControlOrMeta+c');
    await expect.poll(() => copied(page)).toBe(await page.evaluate(() => String(getSelection())));
    await page.leave();
  });

  test('are not offered for words outside the restatement, and load nothing before a selection', async () => {
    const page = await site.open('sections/2.html');
    const scripts = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').flatMap(({ name }) => name.match(/scripts\/.*/) ?? []),
      );
    expect(await scripts()).toEqual(['scripts/page.js']);
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('h1') as Element));
    await expect.poll(scripts).toContain('scripts/passage.js');
    await page.waitForTimeout(600);
    expect(await page.locator('.passage').isVisible()).toBe(false);
    await page.leave();
  });

  test('on a phone stand below the words, clear of the handles and of the menu of the system', async () => {
    const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
    const page = await site.open('sections/2.html', phone);
    for (const words of passages) {
      const boxes = await select(page, words);
      const box = await boxOf(page);
      expect(box.top).toBeGreaterThanOrEqual(Math.max(...boxes.map(({ bottom }) => bottom)) + 30);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(360);
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(44);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await expect.poll(() => control(page).isVisible()).toBe(false);
    }
    await select(page, { id: 's2-1-p2', from: 3, to: 9 });
    await control(page).getByRole('button', { name: 'Copy link to this passage' }).tap();
    await expect.poll(() => said(page).innerText()).toBe('Link copied');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.leave();
  });
});
