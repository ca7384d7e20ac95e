import { expect, test } from 'vitest';
import { readSite } from '../../integrations/siteFiles.ts';
import { sample, whole } from '../sample.ts';
import { pages } from '../site/pages.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { openSite } from './openSite.ts';
import { clickThrough, tracesOf } from './privacy.ts';

test('no page sets a cookie, stores anything, asks another host, or says anything to the console, whatever is touched', async () => {
  const paths = readSite('dist')
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.html') && path !== '404.html' && !path.startsWith('v/'));
  expect(paths.length).toBe(pages.length - 1);
  const isKind = (path: string) => (pageKinds as readonly string[]).includes(path);
  const others = paths.filter((path) => !isKind(path));
  const asked = whole ? paths : [...paths.filter(isKind), ...sample('pages to touch', others, 8)];
  expect(await clickThrough(asked)).toEqual({ foreign: [], cookies: [], stores: [], messages: [] });
});

test('what is kept would be seen', async () => {
  const site = await openSite('host');
  const page = await site.open('about.html', { fresh: true });
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
