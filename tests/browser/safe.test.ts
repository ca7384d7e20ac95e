import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSite } from '../../scripts/readSite.ts';
import { type From, openSite } from './openSite.ts';

/** What an attacker, or a careless editor, could get into a page. Each says that it worked by a class of the root. */
const probes = `
<script>document.documentElement.classList.add('inline-script')</script>
<img src="no-such.svg" alt="" onerror="document.documentElement.classList.add('handler')">
<a id="probe-link" href="javascript:document.documentElement.classList.add('javascript-link')">link</a>
<p id="probe-attribute" style="position: fixed">style attribute</p>
<style>#probe-element { position: fixed }</style><p id="probe-element">style element</p>
<script src="scripts/probe.js"></script>
<base href="https://example.org/">`;

/** A file of the site's own may run, but not make code or markup from text. */
const probeScript = `
const hit = (name) => document.documentElement.classList.add(name);
const attempt = (name, act) => { try { act(); hit(name); } catch {} };
hit('own-script');
attempt('eval', () => eval('1'));
attempt('markup', () => { document.createElement('p').innerHTML = '<b>x</b>'; });
attempt('script-address', () => { document.createElement('script').src = 'scripts/page.js'; });
attempt('trusted-types', () => { trustedTypes.createPolicy('default', {}); });`;

const hits = async (page: Page): Promise<string[]> => {
  // Playwright would wait for a page that the link does not lead to.
  await page.evaluate(() => document.getElementById('probe-link')?.click());
  await page.waitForTimeout(200);
  return page.evaluate(() => [
    ...document.documentElement.classList,
    ...['attribute', 'element']
      .filter((name) => {
        const probe = document.getElementById(`probe-${name}`);
        return probe && getComputedStyle(probe).position === 'fixed';
      })
      .map((name) => `style-${name}`),
    ...(document.baseURI.startsWith('https://example.org') ? ['base'] : []),
  ]);
};

describe('probes', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'edition-probes-'));
    for (const name of ['_astro', 'scripts', 'fonts', 'favicon.svg'])
      cpSync(join('dist', name), join(root, name), { recursive: true });
    writeFileSync(join(root, 'scripts/probe.js'), probeScript);
    const page = readFileSync('dist/about.html', 'utf8').replace('</main>', `${probes}</main>`);
    writeFileSync(join(root, 'about.html'), page);
    writeFileSync(
      join(root, 'open.html'),
      page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''),
    );
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each<From>(['host', 'plain host', 'disk'])('are stopped, from a %s', async (from) => {
    const site = await openSite(from, root);
    const page = await site.open('about.html');
    expect(await hits(page)).toEqual(['own-script']);
    expect(page.messages.filter((text) => text.includes('Content Security Policy')).length).toBeGreaterThan(
      5,
    );
    await site.close();
  });

  test('work where nobody states the policy, so that the test above can fail', async () => {
    const site = await openSite('plain host', root);
    const page = await site.open('open.html');
    expect((await hits(page)).sort()).toEqual([
      'base',
      'eval',
      'handler',
      'inline-script',
      'javascript-link',
      'markup',
      'own-script',
      'script-address',
      'style-attribute',
      'style-element',
      'trusted-types',
    ]);
    await site.close();
  });
});

test('no page sets a cookie, stores anything, asks another host, or says anything to the console, whatever is touched', async () => {
  const site = await openSite('host');
  const paths = readSite('dist')
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html') && path !== '404.html' && !path.startsWith('v/'));
  const found: string[] = [];
  const walk = async () => {
    const page = await site.open('index.html');
    const own = new URL(page.url()).origin;
    page.context().on('request', (request) => {
      if (new URL(request.url()).origin !== own) found.push(`${page.url()} asked for ${request.url()}`);
    });
    for (let path = paths.shift(); path; path = paths.shift()) {
      await page.goto(new URL(path, `${own}/any/path/`).href);
      await touch(page);
    }
    found.push(...page.messages, ...(await kept(page, page.context())));
    await page.context().close();
  };
  expect(paths.length).toBeGreaterThan(150);
  await Promise.all([walk(), walk(), walk()]);
  expect(found).toEqual([]);
  await site.close();
}, 240_000);

test('what is kept would be seen', async () => {
  const site = await openSite('host');
  const page = await site.open('about.html');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: it is what must be seen
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    sessionStorage.setItem('a', '1');
  });
  expect(await kept(page, page.context())).toEqual(['cookie a', 'localStorage', 'sessionStorage']);
  await site.close();
});

/** Opens, chooses, hovers and types what a reader would. */
async function touch(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const radio of document.querySelectorAll<HTMLInputElement>('main input[type=radio]')) radio.click();
  });
  const box = page.locator('main input[type=search]:visible').first();
  if (await box.count()) {
    await box.fill('patents');
    await box.press('Enter');
  }
  const link = page.locator('main a:visible').first();
  if (await link.count()) await link.hover({ timeout: 2000, force: true });
  await page.locator('body').press('?');
}

async function kept(page: Page, context: BrowserContext): Promise<string[]> {
  const cookies = (await context.cookies()).map(({ name }) => `cookie ${name}`);
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
  return [...cookies, ...stores];
}
