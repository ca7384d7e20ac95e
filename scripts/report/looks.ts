import { statSync } from 'node:fs';
import { join } from 'node:path';
import { allowedPixels, compareLook, referenceFolder } from '../../tests/browser/looks/compareLook.ts';
import { looks as all } from '../../tests/browser/looks/looks.ts';
import { takeLook } from '../../tests/browser/looks/takeLook.ts';
import { looksByPage, withLooks } from '../../tests/browser/looks/withLooks.ts';
import { launchBrowser } from '../launchBrowser.ts';
import { serveSite } from '../serveSite.ts';
import type { Measure } from './measure.ts';
import { sayNumber } from './sayNumber.ts';

/** How far the site is from its reference pictures: the comparison of `tests/browser/looks.test.ts`. */
export const looks: Measure = {
  title: 'Looks',
  command: 'npm run report looks',
  run: async () => {
    const start = performance.now();
    const site = await serveSite({ base: '/any/path' });
    const browser = await launchBrowser();
    const compared: { name: string; pixels: number; problem?: string }[] = [];
    for (const [path, ofPage] of looksByPage)
      await withLooks(browser, site.address + path, async (page) => {
        for (const look of ofPage)
          compared.push({
            name: look.name,
            ...compareLook(look.name, await takeLook(page, look), { draw: false }),
          });
      });
    await browser.close();
    site.server.close();
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
