import type { BrowserContext, Page } from 'playwright-core';
import { openSite } from './openSite.ts';
import { touchPage } from './touchPage.ts';

/** What a site did behind a reader's back. */
export interface Traces {
  /** Requests to another host: `page asked for address`. */
  readonly foreign: readonly string[];
  readonly cookies: readonly string[];
  /** Names of stores that hold something: `localStorage`. */
  readonly stores: readonly string[];
  /** What pages said to the console, refusals of the policy among it. */
  readonly messages: readonly string[];
}

/** Opens pages of the built site one after the other, three readers at once, touches everything and gathers the traces. */
export async function clickThrough(paths: readonly string[]): Promise<Traces> {
  const waiting = [...paths];
  const traces = {
    foreign: [] as string[],
    cookies: [] as string[],
    stores: [] as string[],
    messages: [] as string[],
  };
  const site = await openSite('host');
  const walk = async () => {
    const page = await site.open('index.html', { fresh: true });
    const root = new URL('/any/path/', page.url());
    page.context().on('request', (request) => {
      if (new URL(request.url()).origin !== root.origin)
        traces.foreign.push(`${page.url()} asked for ${request.url()}`);
    });
    for (let path = waiting.shift(); path; path = waiting.shift()) {
      await page.goto(new URL(path, root).href);
      await touchPage(page);
    }
    const kept = await tracesOf(page, page.context());
    traces.cookies.push(...kept.cookies);
    traces.stores.push(...kept.stores);
    traces.messages.push(...page.messages);
    await page.leave();
  };
  await Promise.all([walk(), walk(), walk()]);
  await site.close();
  return traces;
}

/** What a context keeps of its pages. */
export async function tracesOf(
  page: Page,
  context: BrowserContext,
): Promise<Pick<Traces, 'cookies' | 'stores'>> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const stores = await page.evaluate(async () =>
    Object.entries({
      localStorage: localStorage.length,
      sessionStorage: sessionStorage.length,
      indexedDB: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      serviceWorkers: (await navigator.serviceWorker.getRegistrations()).length,
    })
      .filter(([, count]) => count > 0)
      .map(([name]) => name),
  );
  return { cookies, stores };
}
