import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimFrameHeight } from '../../src/components/claim/claimFrame.ts';
import { embeddedClaim } from '../../src/components/claim/embeddedClaim.ts';
import { edition } from '../../src/edition.ts';
import { page as builtPage } from '../site/pages.ts';
import { type OpenSite, openSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('host');
});
afterAll(() => site.close());

/** Heights that the line to embed a figure gives, by the width from which each holds. */
const widths = { wide: [720, 1280], narrow: [320, 360, 600] } as const;

test.runIf(edition.has.figures).each(edition.figures.all.map(({ id }) => id))(
  'figure %s has room in the frame that its line makes',
  async (id) => {
    const page = await site.open(`embed/${id}.html`);
    const radios = await page.locator('.control input').count();
    for (const column of ['wide', 'narrow'] as const) {
      const line = builtPage(`figures/${id}.html`).document.querySelector(
        `[data-embed="${id}"][data-column="${column}"]`,
      );
      const height = Number(/height="(\d+)"/.exec(line?.textContent ?? '')?.[1]);
      const needed: number[] = [];
      for (const width of widths[column]) {
        await page.setViewportSize({ width, height: 400 });
        for (let view = 0; view < Math.max(1, radios); view += 1) {
          if (radios) await page.locator('.control input').nth(view).check();
          needed.push(await page.evaluate(() => document.documentElement.scrollHeight));
        }
      }
      const most = Math.max(...needed);
      expect(height, `${column}: ${needed}`).toBeGreaterThanOrEqual(most);
      expect(height, `${column}: ${needed}`).toBeLessThan(most * 1.4 + 150);
    }
    await page.leave();
  },
);

/** The claims with the most to say in a frame, and one with the least. */
const byHeight = edition.claims.all
  .map((claim) => ({ id: claim.id, height: claimFrameHeight(embeddedClaim(claim)) }))
  .toSorted((a, b) => b.height - a.height);

test('a claim has room in the frame that its line makes, in a column of 300 pixels too, and no window is too narrow for it', async () => {
  for (const { id, height } of [...byHeight.slice(0, 6), ...byHeight.slice(-1)]) {
    const page = await site.open(`embed/claims/${id}.html`);
    const line = builtPage(`claims/${id}.html`).document.querySelector(`[data-embed="${id}"]`);
    expect(line?.textContent).toContain(`height="${height}"`);
    for (const width of [300, 480]) {
      await page.setViewportSize({ width, height: 40 });
      const needed = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${id} at ${width}`).toBeGreaterThanOrEqual(needed);
      if (width === 300) expect(height, `${id} at ${width}`).toBeLessThan(needed * 1.4 + 60);
    }
    await page.setViewportSize({ width: 200, height: 300 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), id).toBeLessThanOrEqual(200);
    await page.leave();
  }
});
