import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { stubPage } from '../../src/lib/urls/redirects.ts';
import { sharedBrowser } from './openSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'edition-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a stub leads on from disk, without script', async () => {
  mkdirSync(join(folder, 'claims'));
  const stub = stubPage({ from: 'claims/old.html', to: 'new.html', ids: new Map([['x', 'new.html#x']]) });
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'">`;
  writeFileSync(join(folder, 'claims/old.html'), stub.replace('<head>', `<head>${policy}`));
  writeFileSync(join(folder, 'new.html'), '<title>new</title>');
  const context = await (await sharedBrowser()).newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'claims/old.html')).href);
  await page.waitForURL('**/new.html');
  expect(await page.title()).toBe('new');
  await context.close();
});

test.runIf(edition.has.changes)('the feed is well-formed XML, as a browser parses it', async () => {
  const page = await (await sharedBrowser()).newPage();
  const parse = (xml: string) =>
    page.evaluate((text) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      return document.querySelector('parsererror')?.textContent ?? document.documentElement.namespaceURI;
    }, xml);
  const feed = readFileSync('dist/feed.xml', 'utf8');
  expect(await parse(feed)).toBe('http://www.w3.org/2005/Atom');
  expect(await parse(feed.replace('</entry>', ''))).toContain('error');
  await page.close();
});
