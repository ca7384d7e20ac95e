import type { BrowserContext, Page } from 'playwright-core';
import { openSite } from './openSite.ts';

/** Opens, chooses, slides, types, hovers and clicks what a reader could on a page, without leaving it. */
async function touchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const radio of document.querySelectorAll<HTMLInputElement>('main input[type=radio]')) radio.click();
    const tell = (field: HTMLElement) => {
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    };
    for (const select of document.querySelectorAll<HTMLSelectElement>('main select')) {
      select.selectedIndex = select.options.length - 1;
      tell(select);
    }
    for (const slider of document.querySelectorAll<HTMLInputElement>('main input[type=range]')) {
      slider.stepUp();
      tell(slider);
    }
    for (const button of document.querySelectorAll<HTMLButtonElement>('main button[type=reset]'))
      button.click();
  });
  const box = page.locator('main input[type=search]:visible').first();
  if (await box.count()) {
    await box.fill('patents');
    await box.press('Enter');
  }
  const link = page.locator('main a:visible').first();
  if (await link.count()) await link.hover({ force: true });
  const number = page.locator('main a[aria-haspopup="dialog"]:visible').first();
  if (await number.count()) {
    await number.focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('#card:popover-open');
    await page.keyboard.press('Escape');
  }
  await page.locator('body').press('?');
}

/** What a site did behind a reader's back. */
interface Traces {
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
    const root = new URL(site.address);
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
