import type { BrowserContextOptions, Page } from 'playwright-core';

/** What a reader may lack, or how they may read. */
export interface Condition {
  readonly options?: BrowserContextOptions;
  /** Before the page is opened. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Once it is open. */
  readonly after?: (page: Page) => Promise<unknown>;
  /** Whether the page really is in that state: a condition that does not hold would prove nothing. Runs in the page. */
  readonly holds: () => boolean;
  /** What stays in a browser afterwards, so that no other test may have it. */
  readonly fresh?: true;
  /** The page is laid out on a sheet: nothing is opened or scrolled. */
  readonly paper?: true;
  /** The page is read as soon as it shows words, while the rest still comes. */
  readonly early?: true;
}

const without = (kind: string) => (page: Page) =>
  page.route('**/*', (route) => (route.request().resourceType() === kind ? route.abort() : route.continue()));

/** The conditions under which each kind of page is read, by name. */
export const conditions = {
  'no script': {
    options: { javaScriptEnabled: false },
    holds: () => matchMedia('(scripting: none)').matches,
  },
  'the first sheet alone': {
    before: without('stylesheet'),
    // A stylesheet that did not come is there all the same: it has no rules, or does not give them.
    holds: () =>
      [...document.styleSheets].every((sheet) => {
        try {
          return sheet.href === null || sheet.cssRules.length === 0;
        } catch {
          return true;
        }
      }),
  },
  'no CSS': {
    before: async (page) => {
      await without('stylesheet')(page);
      await page.route('**/*.html', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: (await response.text()).replace(/<style>.*?<\/style>/s, '') });
      });
    },
    holds: () => getComputedStyle(document.body).marginTop === '8px',
  },
  'no fonts': {
    before: without('font'),
    holds: () => [...document.fonts].every(({ status }) => status !== 'loaded'),
  },
  'no images': {
    before: without('image'),
    // Drawings in the page, too: as in a browser for text, where the tables stand in for them.
    after: (page) =>
      page.evaluate(() => {
        for (const picture of document.querySelectorAll('svg, img, canvas')) picture.remove();
      }),
    holds: () => document.querySelector('svg, img') === null,
  },
  'offline after load': {
    after: async (page) => {
      await page.context().setOffline(true);
      const number = page.locator('main a.num:visible').first();
      if ((await number.count()) > 0) await number.focus();
    },
    holds: () => !navigator.onLine,
    fresh: true,
  },
  print: {
    options: { viewport: { width: 690, height: 1000 } },
    after: (page) => page.emulateMedia({ media: 'print' }),
    holds: () => matchMedia('print').matches,
    paper: true,
  },
  'forced colours': {
    options: { forcedColors: 'active' },
    holds: () => matchMedia('(forced-colors: active)').matches,
  },
  'slow network': {
    before: async (page) => {
      const network = await page.context().newCDPSession(page);
      await network.send('Network.enable');
      // 400 kbit/s in bytes a second, 400 ms there and back.
      const slow = { downloadThroughput: 50_000, uploadThroughput: 50_000, latency: 400 };
      await network.send('Network.emulateNetworkConditions', { offline: false, ...slow });
    },
    holds: () => performance.getEntriesByType('paint').some(({ startTime }) => startTime >= 400),
    early: true,
    fresh: true,
  },
} as const satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;
