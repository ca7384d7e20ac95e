import { expect, test } from 'vitest';
import { readSite } from '../../scripts/readSite.ts';
import { clickThrough, tracesOf } from './clickThrough.ts';
import { openSite } from './openSite.ts';

test('no page sets a cookie, stores anything, asks another host, or says anything to the console, whatever is touched', async () => {
  const paths = readSite('dist')
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html') && path !== '404.html' && !path.startsWith('v/'));
  expect(paths.length).toBeGreaterThan(150);
  expect(await clickThrough(paths)).toEqual({ foreign: [], cookies: [], stores: [], messages: [] });
}, 900_000);

test('what is kept would be seen', async () => {
  const site = await openSite('host');
  const page = await site.open('about.html');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: it is what must be seen
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    sessionStorage.setItem('a', '1');
  });
  expect(await tracesOf(page, page.context())).toEqual({
    cookies: ['a'],
    stores: ['localStorage', 'sessionStorage'],
  });
  await site.close();
});
