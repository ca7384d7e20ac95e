import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { builtAddress } from '../../integrations/builtAddress.ts';
import { launchBrowser } from '../../integrations/launchBrowser.ts';
import { serveSite } from '../../integrations/servers/serveSite.ts';
import { sample } from '../sample.ts';

/** The path of a site on its host: that of the address it was built with, which the page for wrong addresses leads to; else any. */
export const basePath = (root = 'dist'): string =>
  builtAddress(root)?.pathname.replace(/\/$/, '') ?? '/any/path';

export type From = 'host' | 'plain host' | 'disk';

/** The built site in a real browser. */
export interface OpenSite {
  readonly browser: Browser;
  /** Of its root, with a slash at its end. */
  readonly address: string;
  readonly open: (path: string, options?: OpenOptions) => Promise<OpenPage>;
  /** Opens a page, does something with it, and leaves it. */
  readonly visit: (
    path: string,
    options: OpenOptions,
    use: (page: OpenPage) => Promise<void>,
  ) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A page that a test has for itself until it leaves it. */
export type OpenPage = Page & {
  /** What was said to the console. */
  readonly messages: string[];
  readonly leave: () => Promise<void>;
};

export interface OpenOptions extends BrowserContextOptions {
  /** What is done once to a context before it has a page. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** What is done to the page before it goes to its address. */
  readonly before?: ((page: Page) => Promise<unknown>) | undefined;
  /** A context that no other test had: for what one keeps, such as cookies or files once loaded. */
  readonly fresh?: boolean | undefined;
  /** How far the page is waited for. */
  readonly until?: 'load' | 'domcontentloaded' | 'commit';
}

/** So long that only what hangs is stopped. */
const safetyNet = 600_000;
const desk = { width: 1280, height: 900 };

let started: Promise<Browser> | undefined;
/**
 * Pages that tests have left, by their kind. To start a page’s process costs several times what it costs to go on to another
 * address, so they are used again; whatever a test did to one is taken back.
 */
const left = new Map<string, Page[]>();

/** The browser that all files of this worker share; it ends with the worker. */
export function sharedBrowser(): Promise<Browser> {
  started ??= launchBrowser();
  return started;
}

/** From where tests that work alike from both open the site in this run; WHOLE=1 takes both. */
export function sampledPlaces(name: string): readonly ('host' | 'disk')[] {
  return sample(`places of ${name}`, ['host', 'disk'], 1);
}

/**
 * Opens the built site.
 *
 * @param from served under a sub-path with the headers of the policy; by a host that sends none and strips `.html`; or
 *   opened from disk
 */
export async function openSite(from: From, root = 'dist'): Promise<OpenSite> {
  const plain = from === 'plain host';
  const site = await serveSite({ root, base: basePath(root), headers: !plain, strips: plain });
  const browser = await sharedBrowser();
  const address = from === 'disk' ? `${pathToFileURL(resolve(root))}/` : site.address;
  const pages = new Set<OpenPage>();
  const open = async (path: string, options: OpenOptions = {}) => {
    const page = await takePage(browser, from, options);
    pages.add(page);
    await options.before?.(page);
    const target = address + path;
    // Only the fragment would change, and the page would stay as it was left.
    if (documentOf(page.url()) === documentOf(target)) await page.goto(`${address}robots.txt`);
    await page.goto(target, { waitUntil: options.until ?? 'load' });
    return page;
  };
  return {
    browser,
    address,
    open,
    visit: async (path, options, use) => {
      const page = await open(path, options);
      await use(page);
      await page.leave();
    },
    close: async () => {
      for (const page of pages) await page.leave();
      site.server.close();
      site.server.closeAllConnections();
    },
  };
}

function documentOf(address: string): string {
  return address.replace(/#.*/, '');
}

async function takePage(
  browser: Browser,
  from: From,
  { prepare, before: _, fresh, until: __, ...options }: OpenOptions,
): Promise<OpenPage> {
  const { viewport, colorScheme, contrast, forcedColors, reducedMotion, ...lasting } = options;
  const disk = from === 'disk';
  const kind = JSON.stringify([disk, prepare?.name, lasting]);
  const page =
    (fresh ? undefined : left.get(kind)?.pop()) ?? (await newPage(browser, disk, lasting, prepare));
  await page.setViewportSize(viewport ?? desk);
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    contrast: contrast ?? null,
    forcedColors: forcedColors ?? null,
    reducedMotion: reducedMotion ?? null,
  });
  const messages: string[] = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  // What the page that the last test left says, whose host is gone.
  page.once('framenavigated', () => messages.splice(0));
  let gone = false;
  const leave = async () => {
    if (gone) return;
    gone = true;
    if (fresh) return page.context().close();
    for (const type of ['console', 'pageerror', 'request', 'response', 'requestfailed'])
      page.removeAllListeners(type);
    await page.unrouteAll();
    await page.mouse.move(0, 0);
    for (const other of page.context().pages()) if (other !== page) await other.close();
    left.set(kind, [...(left.get(kind) ?? []), page]);
  };
  return Object.assign(page, { messages, leave });
}

async function newPage(
  browser: Browser,
  disk: boolean,
  options: BrowserContextOptions,
  prepare?: (context: BrowserContext) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, ...options });
  context.setDefaultTimeout(safetyNet);
  if (!disk) await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await prepare?.(context);
  return context.newPage();
}
