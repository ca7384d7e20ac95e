import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../scripts/launchBrowser.ts';
import { serveSite } from '../../scripts/serveSite.ts';
import { sample } from '../sample.ts';

export type From = 'host' | 'plain host' | 'disk';

/** A page with what it has said to the console. */
export type OpenPage = Page & { readonly messages: string[] };

/** The built site in a real browser. */
export interface OpenSite {
  readonly browser: Browser;
  /** Of its root, with a slash at its end. */
  readonly address: string;
  /** A page of the site in a context of its own. */
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenPage>;
  /** Opens a page, does something with it, and puts it away. */
  readonly visit: (
    path: string,
    options: OpenOptions,
    use: (page: OpenPage) => Promise<void>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions extends BrowserContextOptions {
  /** What is done to the context before it has a page. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

let started: Promise<Browser> | undefined;

/** The browser that all files of this worker share; it ends with the worker. Each page has a context of its own. */
export function sharedBrowser(): Promise<Browser> {
  started ??= launchBrowser();
  return started;
}

/** From where tests that work alike from both open the site in this run; WHOLE=1 takes both. */
export function sampledPlaces(name: string): readonly ('host' | 'disk')[] {
  return sample(`places of ${name}`, ['host', 'disk'], 1);
}

/** So long that only what hangs is stopped. */
const safetyNet = 600_000;

/**
 * Opens the built site.
 *
 * @param from served under a sub-path with the headers of the policy; by a host that sends none and strips `.html`; or
 *   opened from disk
 */
export async function openSite(from: From, root = 'dist'): Promise<OpenSite> {
  const plain = from === 'plain host';
  const site = await serveSite({ root, base: '/any/path', headers: !plain, strips: plain });
  const browser = await sharedBrowser();
  const address = from === 'disk' ? `${pathToFileURL(resolve(root))}/` : site.address;
  const contexts = new Set<BrowserContext>();
  const open = async (path: string, { before, ...options }: OpenOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.add(context);
    context.on('close', () => contexts.delete(context));
    context.setDefaultTimeout(safetyNet);
    if (from !== 'disk') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await before?.(context);
    const messages: string[] = [];
    const page = Object.assign(await context.newPage(), { messages });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(address + path);
    return page;
  };
  return {
    browser,
    address,
    open,
    visit: async (path, options, use) => {
      const page = await open(path, options);
      await use(page);
      await page.context().close();
    },
    close: async () => {
      await Promise.all([...contexts].map((context) => context.close()));
      site.server.close();
      site.server.closeAllConnections();
    },
  };
}
