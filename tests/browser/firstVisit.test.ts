import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profiles, visit } from '../../bench/visit.ts';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import type { SiteServer } from '../../integrations/servers/serveSite.ts';
import { launchBrowser } from './launchBrowser.ts';

const [plain] = profiles;
if (!plain) throw new Error('no profile');
let browser: Browser;
let site: SiteServer;
let late: SiteServer;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveCompressed();
  late = await serveCompressed('dist', (path) => (path.startsWith('/fonts/') ? 1500 : 0));
});
afterAll(async () => {
  await browser?.close();
  site?.server.close();
  late?.server.close();
});

const paths = [
  'index.html',
  'sections/2.html',
  'sections/4.html',
  'claims/catl-share.html',
  'figures/compute.html',
  'explore.html',
];

describe.each(paths)('the first visit to %s', (path) => {
  test('asks for at most four files: page, stylesheet, script, font', async () => {
    const { requests } = await visit(browser, site.address + path, plain);
    expect(requests.map(({ type }) => type).sort()).toEqual(['Document', 'Font', 'Script', 'Stylesheet']);
  });

  test('moves nothing, even when the font comes a second and a half late', async () => {
    for (const { address } of [site, late]) {
      const { shift, moved, requests } = await visit(browser, address + path, plain);
      expect(requests.filter(({ type, bytes }) => type === 'Font' && bytes > 0)).toHaveLength(1);
      expect(moved).toEqual([]);
      expect(shift).toBe(0);
    }
  });

  test('paints the first chart with the first paint, and then blocks nothing', { retry: 4 }, async () => {
    // Other work on the machine can stretch one visit, not all of five.
    const { firstPaint, chart, blocking } = await visit(browser, site.address + path, plain);
    expect(firstPaint).toBeGreaterThan(0);
    if (!path.startsWith('claims/')) expect(chart).toBeGreaterThan(0);
    expect(chart / firstPaint).toBeLessThanOrEqual(1.1);
    expect(blocking).toBe(0);
  });
});
