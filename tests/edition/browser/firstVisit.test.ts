import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Watched, watchPage } from '../../../bench/visit.ts';
import { serveCompressed } from '../../../integrations/servers/serveCompressed.ts';
import type { SiteServer } from '../../../integrations/servers/serveSite.ts';
import { sharedBrowser } from '../../browser/openSite.ts';

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
  await page.addInitScript(watchPage);
  await page.goto(address);
  const visit = await page.evaluate(atRest);
  await context.close();
  return visit;
}

/**
 * Runs in the page: when it is loaded, its fonts are settled, and two frames were drawn since, with a late font or without. What was asked for
 * until it was loaded is read from the page's own timings: what the browser tells of requests from outside has got lost on a busy machine.
 */
async function atRest() {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
  await document.fonts.ready;
  for (const _ of [1, 2]) await new Promise((done) => requestAnimationFrame(done));
  await new Promise((done) => setTimeout(done));
  const [{ loadEventStart } = { loadEventStart: 0 }] = performance.getEntriesByType('navigation') as [
    PerformanceNavigationTiming,
  ];
  const files = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < loadEventStart)
    .map(({ name }) => new URL(name).pathname.split('.').at(-1) ?? '');
  const { shift, moved } = (self as unknown as { watched: Watched }).watched;
  return { requests: ['html', ...files.filter((ending) => ending !== 'svg')].sort(), shift, moved };
}

// One after the other: of twelve pages at once some are painted half laid out, whatever they hold.
describe.each(paths)('the first visit to %s', (path) => {
  const files = ['css', 'html', 'js', 'woff2', 'woff2'];

  test('asks for at most five files, page, stylesheet, script, two fonts, and moves nothing', async () => {
    expect(await firstVisit(site.address + path)).toEqual({ requests: files, shift: 0, moved: [] });
  });

  test('moves nothing, even when the fonts come a second and a half late', async () => {
    expect(await firstVisit(late.address + path)).toEqual({ requests: files, shift: 0, moved: [] });
  });
});
