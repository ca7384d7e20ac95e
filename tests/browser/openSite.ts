import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../scripts/serveSite.ts';
import { launchBrowser } from './launchBrowser.ts';

/** The policy of a strict host: only files of its own, no inline code, no markup made by script. */
export const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export interface OpenSite {
  readonly browser: Browser;
  /** A page of the site in a context of its own; what it says to the console is gathered in `messages`. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page & { messages: string[] }>;
  readonly close: () => Promise<void>;
}

/**
 * The built site in a real browser.
 *
 * @param from served under a sub-path with the strict policy, or opened from disk
 */
export async function openSite(from: 'host' | 'disk'): Promise<OpenSite> {
  const site = await serveSite({ base: '/any/path' });
  const browser = await launchBrowser();
  const address = from === 'host' ? site.address : `${pathToFileURL(resolve('dist'))}/`;
  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    if (from === 'host') await withPolicy(context);
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

async function withPolicy(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('**/*.html*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
  });
}
