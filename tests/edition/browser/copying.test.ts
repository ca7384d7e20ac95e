import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenSite, openSite } from '../../browser/openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site?.close());

test('what a reader copies of a paragraph is its sentences, without signs, notes or words for other readers', () =>
  site.visit('sections/4.html', { viewport: { width: 1280, height: 900 } }, async (page) => {
    const copied = await page.evaluate(() => {
      const selection = getSelection();
      selection?.selectAllChildren(document.querySelector('#s4-1-p1-2 > p:last-child') as HTMLElement);
      return (selection?.toString() ?? '').trim().replace(/\s+/g, ' ');
    });
    expect(copied).toContain('from 1 % to 35 %, according to a report');
    expect(copied).toMatch(/\(figure\s12\)\. During that time/);
  }));
