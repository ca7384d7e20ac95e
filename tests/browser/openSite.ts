import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../integrations/servers/serveSite.ts';
import { launchBrowser } from './launchBrowser.ts';

export type From = 'host' | 'plain host' | 'disk';

export interface OpenSite {
  readonly browser: Browser;
  /** A page of the site in a context of its own; what it says to the console is gathered in `messages`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page & { messages: string[] }>;
  readonly close: () => Promise<void>;
}

/**
 * The built site in a real browser.
 *
 * @param from served under a sub-path with the headers of the policy; by a host that sends none and strips `.html`; or
 *   opened from disk
 */
export async function openSite(from: From, root = 'dist'): Promise<OpenSite> {
  const plain = from === 'plain host';
  const site = await serveSite({ root, base: '/any/path', headers: !plain, strips: plain });
  const browser = await launchBrowser();
  const address = from === 'disk' ? `${pathToFileURL(resolve(root))}/` : site.address;
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    if (from !== 'disk') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const messages: string[] = [];
    const page = Object.assign(await context.newPage(), { messages });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.goto(address + path);
    return page;
  };
  return {
    browser,
    open,
    close: async () => {
      await browser.close();
      site.server.close();
    },
  };
}
