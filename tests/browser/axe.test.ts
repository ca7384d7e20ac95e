import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sample } from '../sample.ts';
import { pages as built, files } from '../site/pages.ts';
import { audit, auditPage, states, withAxe } from './audit/axe.ts';
import { judgedDoubts, kindOfDoubt } from './audit/doubts.ts';
import { pageKinds } from './audit/pageKinds.ts';
import { type OpenSite, openSite } from './openSite.ts';

const isKind = (path: string) => (pageKinds as readonly string[]).includes(path);
const others = built.map(({ path }) => path).filter((path) => !isKind(path));

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

test('what axe must find, it finds', async () => {
  const page = await site.open('about.html', { viewport: { width: 768, height: 900 }, prepare: withAxe });
  await page.evaluate(() => {
    const [first] = document.querySelectorAll<HTMLElement>('main p');
    // Not as an attribute, which the page's own policy stops.
    first?.style.setProperty('color', '#aaa');
    first?.style.setProperty('background', '#fff');
    first?.append(document.createElement('img'));
    document.querySelector('main p a')?.replaceChildren();
  });
  const { violations } = await audit(page);
  const rules = violations.map((line) => line.replace(/:.*/, ''));
  for (const rule of ['color-contrast', 'image-alt', 'link-name']) expect(rules).toContain(rule);
  await page.leave();
});

/** In this run a page is asked of in one state; over all pages in each width, scheme, closed and open. */
const statesOf = (path: string) => sample(`states of ${path}`, states, 1);

test.each(pageKinds)(
  'axe objects to nothing on %s, in the state of this run; what it leaves open is judged',
  async (path) => {
    const asked = statesOf(path);
    const { violations, doubts } = await auditPage(site, path, asked);
    expect(violations).toEqual([]);
    expect(doubts.filter((line) => !(kindOfDoubt(line) in judgedDoubts))).toEqual([]);
  },
);

test('the states are each width, in each scheme, closed and open', () => {
  expect(states.length).toBe(3 * 3 * 2);
});

test('no stylesheet asks how a screen is turned', () => {
  const styles = files.filter((path) => path.endsWith('.css') && !path.startsWith('v/'));
  expect(styles.length).toBeGreaterThan(0);
  for (const path of styles)
    expect(readFileSync(join('dist', path), 'utf8'), path).not.toMatch(/orientation\s*:/);
});

test.each(sample('other pages', others, 5))('axe objects to nothing on %s', async (path) => {
  expect(others.length).toBe(built.length - pageKinds.length);
  const { violations } = await auditPage(site, path, statesOf(path));
  expect(violations).toEqual([]);
});
