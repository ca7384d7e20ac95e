import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Profile } from './profiles.ts';
import { type Watched, watchPage } from './watchPage.ts';

export interface Request {
  readonly path: string;
  /** As Chromium names it: Document, Stylesheet, Script, Font, … */
  readonly type: string;
  /** As sent, headers and all. */
  bytes: number;
}

/** What a first visit to a page cost. */
export interface Visit extends Watched {
  /** Total blocking time: of each task above 50 ms, what is above after the first paint. */
  readonly blocking: number;
  /** Milliseconds of the main thread, until the page is at rest. */
  readonly mainThread: number;
  /** All but that of the icon, which browsers show outside the page. */
  readonly requests: readonly Request[];
}

/**
 * Visits a page for the first time, in a context of its own, and waits until it is at rest.
 *
 * @param then what to do on the page before it is left
 */
export async function visit(
  browser: Browser,
  address: string,
  profile: Profile,
  then: (page: Page, watch: CDPSession) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const watch = await context.newCDPSession(page);
    const requests = await slowDown(watch, profile);
    await page.addInitScript(watchPage);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => (window as unknown as { watched: Watched }).watched.firstPaint > 0);
    const { metrics } = await watch.send('Performance.getMetrics');
    const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    await then(page, watch);
    return {
      ...watched,
      blocking: watched.longTasks
        .map(({ start, duration }) => start + duration - Math.max(start + 50, watched.firstPaint))
        .reduce((sum, above) => sum + Math.max(0, above), 0),
      mainThread: 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN),
      requests: [...requests.values()].filter(({ path }) => !path.includes('favicon')),
    };
  } finally {
    await context.close();
  }
}

async function slowDown(watch: CDPSession, { cpu, line }: Profile): Promise<Map<string, Request>> {
  const requests = new Map<string, Request>();
  watch.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
    requests.set(requestId, { path: new URL(request.url).pathname, type: type ?? 'Other', bytes: 0 }),
  );
  watch.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await watch.send('Network.enable');
  await watch.send('Performance.enable');
  if (line)
    await watch.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.delay,
      downloadThroughput: line.down / 8,
      uploadThroughput: line.up / 8,
    });
  if (cpu !== 1) await watch.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return requests;
}
