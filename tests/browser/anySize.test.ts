import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { serveSite } from '../../integrations/servers/serveSite.ts';
import { sample } from '../sample.ts';
import { files } from '../site/pages.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { chartInText } from './foundPages.ts';
import { ownPages } from './ownPages.ts';

/** Letters that a line has room for at least. */
const fewest = 19;
const widths = [320, 360, 480, 640, 744, 764, 1024, 1280, 1600, 2560];

/** Runs in a page: by how much it runs over its window, and which columns of text are too thin. */
function misfits(fewest: number): string[] {
  const root = document.documentElement;
  const over = root.scrollWidth - root.clientWidth;
  const pen = document.createElement('canvas').getContext('2d');
  const room = new Map<string, number>();
  const roomIn = (font: string) => {
    const known = room.get(font);
    if (known !== undefined || !pen) return known ?? 0;
    pen.font = font;
    const width = (fewest * pen.measureText('the quick brown fox jumps over').width) / 30;
    room.set(font, width);
    return width;
  };
  const thin = [...document.querySelectorAll('main :is(p, dd, li)')].filter((part) => {
    const isText = [...part.childNodes].some(
      (node) => node.nodeType === 3 && (node.nodeValue ?? '').trim().length > 20,
    );
    if (!isText || !part.checkVisibility() || part.closest('.scroll, nav, svg, .strip, [aria-hidden="true"]'))
      return false;
    const { fontSize, fontFamily } = getComputedStyle(part);
    return part.clientWidth < roomIn(`${fontSize} ${fontFamily}`);
  });
  return [
    ...(over > 0 ? [`runs over by ${over}`] : []),
    ...thin.map(
      (part) => `too thin: ${part.parentElement?.className} ${part.textContent?.trim().slice(0, 40)}`,
    ),
  ];
}

let address: string;
let stop: () => void;
beforeAll(async () => {
  const site = await serveSite({ root: 'dist', base: '/' });
  address = site.address;
  stop = () => {
    site.server.close();
    site.server.closeAllConnections();
  };
});
afterAll(() => stop());

/** Sizes of type that a reader sets in the browser, which begins with 16. */
describe.each(sample('sizes of type', [12, 16, 20, 24, 32, 40], 3))('type of %i px', (size) => {
  test('nothing runs over and no column is thin, from 320 to 2560 px', async () => {
    const browser = await launchBrowser([`--blink-settings=defaultFontSize=${size}`]);
    const page = await browser.newPage();
    const wrong: string[] = [];
    for (const path of sample(`sizes ${size}`, [...pageKinds, ownPages.section, 'paper.html'], 4)) {
      await page.goto(address + path);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const found = await page.evaluate(misfits, fewest);
        wrong.push(...found.map((what) => `${path} at ${width} px: ${what}`));
      }
    }
    await browser.close();
    expect(wrong).toEqual([]);
  });
});

test('a least size of type of 20 px lets nothing run over', async () => {
  const browser = await launchBrowser(['--blink-settings=minimumFontSize=20']);
  const page = await browser.newPage();
  const wrong: string[] = [];
  for (const path of sample('least size', pageKinds, 5)) {
    await page.goto(address + path);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wrong.push(`${path} at ${width} px runs over by ${over}`);
    }
  }
  await browser.close();
  expect(wrong).toEqual([]);
});

test.runIf(chartInText)('drawings grow with the type beside them', async () => {
  const widthsOf = async (size: number) => {
    const browser = await launchBrowser([`--blink-settings=defaultFontSize=${size}`]);
    const page = await browser.newPage({ viewport: { width: 2560, height: 900 } });
    await page.goto(`${address}${chartInText}`);
    const width = await page
      .locator('.chart svg:visible')
      .first()
      .evaluate((svg) => svg.getBoundingClientRect().width);
    await browser.close();
    return width;
  };
  expect(await widthsOf(16)).toBeCloseTo(720, 0);
  expect(await widthsOf(24)).toBeCloseTo(1080, 0);
});

test('styles ask for no window in pixels, and every engine keeps the size of type on a phone’s side', () => {
  const styles = files
    .filter((path) => path.endsWith('.css') && path.startsWith('_astro/'))
    .map((path) => readFileSync(`dist/${path}`, 'utf8'));
  expect(
    styles
      .join('')
      .match(/@(?:media|container)[^{]*\d(?:px|rem)\)/g)
      ?.filter((rule) => !/@container/.test(rule)) ?? [],
  ).toEqual([]);
  expect(styles.join('')).toMatch(/-webkit-text-size-adjust:100%/);
  expect(styles.join('')).toMatch(/[;{]text-size-adjust:100%/);
});
