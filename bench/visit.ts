import type { Browser, CDPSession, Page } from 'playwright-core';

interface Request {
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
  /** Milliseconds of the main thread, until the page is at rest; and those of them that style and layout took. */
  readonly mainThread: number;
  readonly layout: number;
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
    const spent = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN);
    const watched = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
    await then(page, watch);
    return {
      ...watched,
      blocking: watched.longTasks
        .map(({ start, duration }) => start + duration - Math.max(start + 50, watched.firstPaint))
        .reduce((sum, above) => sum + Math.max(0, above), 0),
      mainThread: spent('TaskDuration'),
      layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
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

/** What a reader's machine and line are made to be like. */
export interface Profile {
  readonly name: string;
  /** How many times slower the processor is made. */
  readonly cpu: number;
  /** The line, where it is made slow: bits a second down and up, and milliseconds that each request takes longer. */
  readonly line?: { readonly down: number; readonly up: number; readonly delay: number };
}

/** This machine as it is, and a weak phone on a slow 4G line, as Lighthouse has it. */
export const profiles: readonly Profile[] = [
  { name: 'no throttling', cpu: 1 },
  { name: '4× CPU, slow 4G', cpu: 4, line: { down: 1_600_000, up: 750_000, delay: 150 } },
];

/** What a page tells of its own loading; times in milliseconds since the reader asked for it. */
export interface Watched {
  firstPaint: number;
  largestPaint: number;
  /** When the first chart stood on the page; 0 on a page without charts. Never before the first paint. */
  chart: number;
  /** Cumulative layout shift: the sum of all shifts, which is never less than the score of Web Vitals. */
  shift: number;
  /** Which elements moved. */
  moved: string[];
  /** All tasks above 50 ms, from the start. */
  longTasks: { start: number; duration: number }[];
}

/**
 * Watches a page from its start and keeps what it saw in `window.watched`. Runs in the page, before everything else.
 *
 * A chart is a drawing at least 250 px wide with 8 shapes or more; it counts as painted when the frame that first had it is done.
 */
export function watchPage(): void {
  const watched: Watched = {
    firstPaint: 0,
    largestPaint: 0,
    chart: 0,
    shift: 0,
    moved: [],
    longTasks: [],
  };
  Object.assign(window, { watched });
  const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') watched.firstPaint = startTime;
    watched.chart &&= Math.max(watched.chart, watched.firstPaint);
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    watched.largestPaint = startTime;
  });
  observe('layout-shift', (entry) => {
    const { value, sources } = entry as PerformanceEntry & { value: number; sources: { node?: Node }[] };
    watched.shift += value;
    for (const { node } of sources) {
      const element = node instanceof Element ? node : node?.parentElement;
      watched.moved.push(`${element?.localName}.${element?.getAttribute('class') ?? ''}`);
    }
  });
  observe('longtask', ({ startTime, duration }) => {
    watched.longTasks.push({ start: startTime, duration });
  });
  const shapes = 'path, rect, circle, line, text, polygon';
  const look = () => {
    const chart = [...document.getElementsByTagName('svg')].find(
      (svg) => svg.clientWidth >= 250 && svg.querySelectorAll(shapes).length >= 8,
    );
    if (!chart) {
      requestAnimationFrame(look);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      watched.chart = Math.max(performance.now(), watched.firstPaint);
    };
    port2.postMessage('');
  };
  requestAnimationFrame(look);
}
