import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../../browser/openSite.ts';
import {
  allowedPixels,
  compareScreenshot,
  differenceFolder,
  packPicture,
  referenceFolder,
} from '../../browser/screenshots/compareScreenshot.ts';
import { screenshots } from '../../browser/screenshots/screenshots.ts';
import {
  openForScreenshots,
  screenshotsByPage,
  takeScreenshot,
} from '../../browser/screenshots/takeScreenshot.ts';
import { sample } from '../../sample.ts';

const write = process.env.SCREENSHOTS === 'write';
const other = ['CHROMIUM', 'FONT_FOLDER'].find((name) => process.env[name]);
if (other) console.log(`Pictures are not compared: ${other} brings another browser or other fonts.`);

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
  rmSync(differenceFolder, { recursive: true, force: true });
  if (!write) return;
  rmSync(referenceFolder, { recursive: true, force: true });
  mkdirSync(referenceFolder, { recursive: true });
});
afterAll(() => site?.close());

/** Each page, and some figures: their drawings are compared mark by mark in each run (tests/edition/figures). */
const sampled = [
  ...screenshotsByPage.filter(([path]) => !path.startsWith('figures/')),
  ...sample(
    'screenshots of figures',
    screenshotsByPage.filter(([path]) => path.startsWith('figures/')),
    3,
  ),
];

const visit = (path: string, use: (page: Page) => Promise<void>) => openForScreenshots(site, path, use);

describe.skipIf(other)('as in its picture', () => {
  test.concurrent.each(write ? screenshotsByPage : sampled)('%s', (path, ofPage) =>
    visit(path, async (page) => {
      const problems: (string | undefined)[] = [];
      for (const shot of ofPage) {
        const now = await takeScreenshot(page, shot);
        if (write) writeFileSync(join(referenceFolder, `${shot.name}.png`), packPicture(now));
        problems.push(compareScreenshot(shot.name, now).problem);
      }
      expect(problems.filter((problem) => problem !== undefined)).toEqual([]);
    }),
  );

  test('each screenshot has a picture, none is left over, and together they have at most 3 MB', () => {
    const kept = readdirSync(referenceFolder);
    expect(kept.sort()).toEqual(screenshots.map(({ name }) => `${name}.png`).sort());
    const bytes = kept.reduce((sum, file) => sum + statSync(join(referenceFolder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(3_000_000);
  });
});

describe.skipIf(other || write)('what the pictures find, in both widths of a figure', () => {
  const ofFigure = screenshots.filter(({ name }) => /^figure-patient-capital-\d+$/.test(name));

  /** Visible pixels that differ from the pictures after something was done to the drawing. */
  async function after(change: () => void): Promise<number[]> {
    const found: number[] = [];
    await visit('figures/patient-capital.html', async (page) => {
      await page.evaluate(change);
      for (const shot of ofFigure)
        found.push(compareScreenshot(shot.name, await takeScreenshot(page, shot), { draw: false }).pixels);
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
