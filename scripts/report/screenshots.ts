import { statSync } from 'node:fs';
import { join } from 'node:path';
import { openSite } from '../../tests/browser/openSite.ts';
import {
  allowedPixels,
  compareScreenshot,
  referenceFolder,
} from '../../tests/browser/screenshots/compareScreenshot.ts';
import { openForScreenshots, screenshotsByPage } from '../../tests/browser/screenshots/openForScreenshots.ts';
import { screenshots as all } from '../../tests/browser/screenshots/screenshots.ts';
import { takeScreenshot } from '../../tests/browser/screenshots/takeScreenshot.ts';
import type { Measure } from './measure.ts';
import { sayNumber } from './sayNumber.ts';

/** How far the site is from its reference pictures: the comparison of `tests/browser/screenshots.test.ts`. */
export const screenshots: Measure = {
  title: 'Looks',
  command: 'npm run report screenshots',
  run: async () => {
    const start = performance.now();
    const site = await openSite('host');
    const compared: { name: string; pixels: number; problem?: string }[] = [];
    for (const [path, ofPage] of screenshotsByPage)
      await openForScreenshots(site, path, async (page) => {
        for (const shot of ofPage)
          compared.push({
            name: shot.name,
            ...compareScreenshot(shot.name, await takeScreenshot(page, shot), { draw: false }),
          });
      });
    await site.close();
    await site.browser.close();
    const seconds = (performance.now() - start) / 1000;
    const most = compared.reduce((far, one) => (one.pixels > far.pixels ? one : far));
    const missing = compared.filter(({ pixels }) => Number.isNaN(pixels)).length;
    const bytes = all.reduce(
      (sum, { name }) =>
        sum + (statSync(join(referenceFolder, `${name}.png`), { throwIfNoEntry: false })?.size ?? 0),
      0,
    );
    const of = (kind: string) => compared.filter(({ name }) => name.startsWith(kind)).length;
    return [
      {
        what: 'pictures compared',
        figure: `${compared.length}: ${of('figure')} of figures, ${of('page')} of pages`,
      },
      {
        what: `largest difference (${most.name}), pixels`,
        figure: String(most.pixels),
        limit: `≤ ${allowedPixels}`,
        holds: compared.every(({ problem }) => !problem),
      },
      { what: 'pictures without a reference', figure: String(missing), limit: '0', holds: missing === 0 },
      {
        what: 'reference pictures, bytes',
        figure: sayNumber(bytes),
        limit: '≤ 3,000,000',
        holds: bytes <= 3_000_000,
      },
      { what: 'time, one after the other, seconds', figure: seconds.toFixed(0) },
    ];
  },
};
