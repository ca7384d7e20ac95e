import type { Page, Request } from 'playwright-core';
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

/** A first visit, until the page is at rest: what was asked for, and what has moved. */
async function firstVisit(
  address: string,
): Promise<Pick<Watched, 'shift' | 'moved'> & { requests: string[] }> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(600_000);
  const page = await context.newPage();
  const requests = countRequests(page);
  await page.addInitScript(watchPage);
  await page.goto(address);
  do {
    await requests.answered();
    await page.evaluate(atRest);
  } while (requests.open() > 0);
  const { shift, moved } = await page.evaluate(() => (self as unknown as { watched: Watched }).watched);
  await context.close();
  return { requests: requests.types.sort(), shift, moved };
}

/** Counts what a page asks for, but for its icon. */
function countRequests(page: Page) {
  const types: string[] = [];
  let open = 0;
  let whenNone = () => {};
  const counts = (request: Request) => !request.url().includes('favicon');
  const end = (request: Request) => {
    if (counts(request) && --open === 0) whenNone();
  };
  page.on('request', (request) => {
    if (!counts(request)) return;
    open++;
    types.push(request.resourceType());
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return {
    types,
    open: () => open,
    /** When every request so far has its answer, or none will come. */
    answered: () => (open === 0 ? undefined : new Promise<void>((done) => (whenNone = done))),
  };
}

/** Runs in the page: when its fonts are settled, it has nothing to do, and two frames were drawn since, with a late font or without. */
async function atRest(): Promise<void> {
  await document.fonts.ready;
  await new Promise((done) => requestIdleCallback(done));
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
}

describe.concurrent.each(paths)('the first visit to %s', (path) => {
  const files = ['document', 'font', 'font', 'script', 'stylesheet'];

  test('asks for at most five files, page, stylesheet, script, two fonts, and moves nothing', async () => {
    expect(await firstVisit(site.address + path)).toEqual({ requests: files, shift: 0, moved: [] });
  });

  test('moves nothing, even when the fonts come a second and a half late', async () => {
    expect(await firstVisit(late.address + path)).toEqual({ requests: files, shift: 0, moved: [] });
  });
});
