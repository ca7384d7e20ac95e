import { afterAll, beforeAll, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site.close());

/** Heights that the line to embed a figure gives, by the width from which each holds. */
const widths = { wide: [720, 1280], narrow: [320, 360, 600] } as const;

test.each(edition.figures.all.map(({ id }) => id))(
  'figure %s has room in the frame that its line makes',
  async (id) => {
    const heights = await site
      .open(`figures/${id}.html`)
      .then(async (page) => {
        const read = (column: string) =>
          page.locator(`[data-embed="${id}"][data-column="${column}"]`).textContent();
        const lines = { wide: await read('wide'), narrow: await read('narrow') };
        await page.leave();
        return lines;
      })
      .then(({ wide, narrow }) => ({
        wide: Number(/height="(\d+)"/.exec(wide ?? '')?.[1]),
        narrow: Number(/height="(\d+)"/.exec(narrow ?? '')?.[1]),
      }));
    for (const column of ['wide', 'narrow'] as const) {
      const needed: number[] = [];
      for (const width of widths[column]) {
        const page = await site.open(`embed/${id}.html`, { viewport: { width, height: 400 } });
        const radios = await page.locator('.control input').count();
        for (let view = 0; view < Math.max(1, radios); view += 1) {
          if (radios) await page.locator('.control input').nth(view).check();
          needed.push(await page.evaluate(() => document.documentElement.scrollHeight));
        }
        await page.leave();
      }
      const most = Math.max(...needed);
      expect(heights[column], `${column}: ${needed}`).toBeGreaterThanOrEqual(most);
      expect(heights[column], `${column}: ${needed}`).toBeLessThan(most * 1.4 + 150);
    }
  },
);
