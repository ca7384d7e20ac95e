import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Watched, watchPage } from '../../bench/visit.ts';
import { serveCompressed } from '../../integrations/servers/serveCompressed.ts';
import type { SiteServer } from '../../integrations/servers/serveSite.ts';
import { sharedBrowser } from './openSite.ts';

let site: SiteServer;
let late: SiteServer;
beforeAll(async () => {
  site = await serveCompressed();
  late = await serveCompressed('dist', (path) => (path.startsWith('/fonts/') ? 1500 : 0));
});
afterAll(() => {
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

/** A first visit, until the typeface is there and nothing more is asked for: what was asked for, and what has moved. */
async function firstVisit(
  address: string,
): Promise<Pick<Watched, 'shift' | 'moved'> & { requests: string[] }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(600_000);
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('requestfinished', (request) => {
    if (!request.url().includes('favicon')) requests.push(request.resourceType());
  });
  await page.addInitScript(watchPage);
  const font = page.waitForEvent('requestfinished', (request) => request.resourceType() === 'font');
  await page.goto(address);
  await font;
  await page.waitForLoadState('networkidle');
  // Two frames later the font is drawn with, or not at all.
  const { shift, moved } = await page.evaluate(
    () =>
      new Promise<Watched>((done) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => done((self as unknown as { watched: Watched }).watched)),
          ),
        ),
      ),
  );
  await context.close();
  return { requests: requests.sort(), shift, moved };
}

describe.concurrent.each(paths)('the first visit to %s', (path) => {
  test('asks for at most four files, page, stylesheet, script, font, and moves nothing', async () => {
    expect(await firstVisit(site.address + path)).toEqual({
      requests: ['document', 'font', 'script', 'stylesheet'],
      shift: 0,
      moved: [],
    });
  });

  test('moves nothing, even when the font comes a second and a half late', async () => {
    expect(await firstVisit(late.address + path)).toMatchObject({ shift: 0, moved: [] });
  });
});
