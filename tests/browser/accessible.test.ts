import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/serveSite.ts';
import { pages as built } from '../site/pages.ts';
import { audit, withAxe } from './audit/audit.ts';
import { openEverything } from './audit/openEverything.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { launchBrowser } from './launchBrowser.ts';

const all = process.env.AXE === 'all';
const paths = built.map(({ path }) => path);
const widths = [320, 768, 1280];
const looks = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

let browser: Browser;
let site: SiteServer;
beforeAll(async () => {
  site = await serveSite({ base: '/any/path' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
});

async function open(path: string, width: number) {
  const context = await withAxe(await browser.newContext({ viewport: { width, height: 900 } }));
  const page = await context.newPage();
  await page.goto(site.address + path);
  return page;
}

test('what axe must find, it finds', async () => {
  const page = await open('about.html', 768);
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('main p');
    // Not as an attribute, which the page's own policy stops.
    first?.style.setProperty('color', '#aaa');
    first?.style.setProperty('background', '#fff');
    first?.append(document.createElement('img'));
    document.querySelector('main a')?.replaceChildren();
  });
  const rules = (await audit(page)).map((line) => line.replace(/:.*/, ''));
  for (const rule of ['color-contrast', 'image-alt', 'link-name']) expect(rules).toContain(rule);
  await page.context().close();
});

describe.each(widths)('at %i px, in light, dark and forced colours, closed and open', (width) => {
  test.concurrent.each(all ? paths : pageKinds)(
    '%s has nothing that axe objects to',
    async (path) => {
      const page = await open(path, width);
      const found: string[] = [];
      for (const state of ['closed', 'open']) {
        if (state === 'open') await openEverything(page);
        // What is closed is a part of what is open: in each width one look of it is enough, each look once.
        const once = looks.filter((_, index) => index === widths.indexOf(width));
        for (const look of state === 'open' || all ? looks : once) {
          await page.emulateMedia(look);
          found.push(
            ...(await audit(page)).map(
              (line) => `${state}, ${look.colorScheme}, forced ${look.forcedColors}: ${line}`,
            ),
          );
        }
      }
      expect(found).toEqual([]);
      await page.context().close();
    },
    600_000,
  );
});

test.skipIf(all)(
  'every other page of the site’s head, every section, every figure and each tenth claim pass once; AXE=all takes all',
  async () => {
    const claims = paths.filter((path) => path.startsWith('claims/'));
    const some = paths.filter((path) => !path.startsWith('claims/') || claims.indexOf(path) % 10 === 0);
    const rest = some.filter((path) => !(pageKinds as readonly string[]).includes(path));
    expect(rest.length).toBeGreaterThan(25);
    const page = await open('404.html', 768);
    for (const path of rest) {
      await page.goto(site.address + path);
      expect(await audit(page), path).toEqual([]);
    }
    await page.context().close();
  },
  300_000,
);
