import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../integrations/servers/serveSite.ts';
import { launchBrowser } from './launchBrowser.ts';
import { allowedPixels, compareLook, differenceFolder, referenceFolder } from './looks/compareLook.ts';
import { looks } from './looks/looks.ts';
import { packPicture } from './looks/packPicture.ts';
import { takeLook } from './looks/takeLook.ts';
import { looksByPage, withLooks } from './looks/withLooks.ts';

const write = process.env.LOOKS === 'write';
const other = ['CHROMIUM', 'FONT_FOLDER'].find((name) => process.env[name]);
if (other) console.log(`Pictures are not compared: ${other} brings another browser or other fonts.`);

let browser: Browser;
let site: SiteServer;
beforeAll(async () => {
  site = await serveSite({ base: '/any/path' });
  browser = await launchBrowser();
  rmSync(differenceFolder, { recursive: true, force: true });
  if (!write) return;
  rmSync(referenceFolder, { recursive: true, force: true });
  mkdirSync(referenceFolder, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

const visit = (path: string, look: (page: Page) => Promise<void>) =>
  withLooks(browser, site.address + path, look);

describe.skipIf(other)('as in its picture', () => {
  test.concurrent.each(looksByPage)('%s', (path, ofPage) =>
    visit(path, async (page) => {
      const problems: (string | undefined)[] = [];
      for (const look of ofPage) {
        const now = await takeLook(page, look);
        if (write) writeFileSync(join(referenceFolder, `${look.name}.png`), packPicture(now));
        problems.push(compareLook(look.name, now).problem);
      }
      expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    }),
  );

  test('each look has a picture, none is left over, and together they have at most 3 MB', () => {
    const kept = readdirSync(referenceFolder);
    expect(kept.sort()).toEqual(looks.map(({ name }) => `${name}.png`).sort());
    const bytes = kept.reduce((sum, file) => sum + statSync(join(referenceFolder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(3_000_000);
  });
});

describe.skipIf(other || write)('what the pictures find, in both widths of a figure', () => {
  const ofFigure = looks.filter(({ name }) => /^figure-rd-intensity-\d+$/.test(name));

  /** Visible pixels that differ from the pictures after something was done to the drawing. */
  async function after(change: () => void): Promise<number[]> {
    const found: number[] = [];
    await visit('figures/rd-intensity.html', async (page) => {
      await page.evaluate(change);
      for (const look of ofFigure)
        found.push(compareLook(look.name, await takeLook(page, look), { draw: false }).pixels);
    });
    return found;
  }

  test('nothing, where nothing changed', async () => {
    expect(await after(() => {})).toEqual([0, 0]);
  });

  test('a bar that is two pixels longer', async () => {
    const found = await after(() => {
      const bars = document.querySelectorAll<SVGRectElement>('.view:first-child .chart a[data-claim] rect');
      if (bars.length === 0) throw new Error('no bar in the drawing');
      for (const bar of bars) bar.width.baseVal.value += 2;
    });
    for (const pixels of found) expect(pixels).toBeGreaterThan(allowedPixels);
  });

  test('a digit that is another one', async () => {
    const found = await after(() => {
      for (const chart of document.querySelectorAll('.chart')) {
        const label = [...chart.querySelectorAll('svg text')].find((text) =>
          /\d/.test(text.textContent ?? ''),
        );
        const digits = label && document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
        if (!digits?.nextNode()) throw new Error('no label with a digit in the drawing');
        const now = digits.currentNode.nodeValue ?? '';
        digits.currentNode.nodeValue = now.replace(/\d/, (digit) => String((Number(digit) + 3) % 10));
      }
    });
    for (const pixels of found) expect(pixels).toBeGreaterThan(allowedPixels);
  });

  test('not a colour that nobody can tell from the one it was', async () => {
    const found = await after(() => {
      const root = document.documentElement;
      for (const token of ['--mark', '--ink', '--accent']) {
        const before = getComputedStyle(root).getPropertyValue(token);
        root.style.setProperty(token, `color-mix(in srgb, ${before} 99%, #888)`);
      }
    });
    for (const pixels of found) expect(pixels).toBeLessThanOrEqual(allowedPixels);
  });
});
