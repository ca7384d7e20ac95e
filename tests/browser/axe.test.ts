import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SiteServer, serveSite } from '../../scripts/serveSite.ts';
import { pages as built, files } from '../site/pages.ts';
import { audit, withAxe } from './audit/audit.ts';
import { auditPages, schemes, widths } from './audit/auditPages.ts';
import { judgedDoubts } from './audit/judgedDoubts.ts';
import { kindOfDoubt } from './audit/kindOfDoubt.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { launchBrowser } from './launchBrowser.ts';

const all = process.env.AXE === 'all';
const paths = built.map(({ path }) => path);
const asked = all ? paths : pageKinds;

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
  const { violations } = await audit(page);
  const rules = violations.map((line) => line.replace(/:.*/, ''));
  for (const rule of ['color-contrast', 'image-alt', 'link-name']) expect(rules).toContain(rule);
  await page.context().close();
});

test(
  `axe objects to nothing on ${asked.length} pages, in each width and scheme, closed and open; what it leaves open is judged`,
  async () => {
    const { states, violations, doubts } = await auditPages(browser, site.address, asked);
    expect(states).toBe(asked.length * widths.length * schemes.length * 2);
    expect(violations).toEqual([]);
    expect(doubts.filter((line) => !(kindOfDoubt(line) in judgedDoubts))).toEqual([]);
  },
  all ? 3 * 3_600_000 : 900_000,
);

test('no stylesheet asks how a screen is turned', () => {
  const styles = files.filter((path) => path.endsWith('.css') && !path.startsWith('v/'));
  expect(styles.length).toBeGreaterThan(0);
  for (const path of styles)
    expect(readFileSync(join('dist', path), 'utf8'), path).not.toMatch(/orientation\s*:/);
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
      expect((await audit(page)).violations, path).toEqual([]);
    }
    await page.context().close();
  },
  600_000,
);
