// First, as charts ask for it when they are loaded.
import '../../src/lib/standInWindow.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { drawPng } from '../../src/components/pictures/drawPng.ts';
import { editionPreview } from '../../src/components/pictures/editionPreview.ts';
import { figurePicture } from '../../src/components/pictures/figurePicture.ts';
import { figurePreview } from '../../src/components/pictures/figurePreview.ts';
import { edition } from '../../src/edition.ts';
import { openSite } from '../../tests/browser/openSite.ts';
import {
  allowedPixels,
  compareScreenshot,
  referenceFolder,
} from '../../tests/browser/screenshots/compareScreenshot.ts';
import { screenshots as all } from '../../tests/browser/screenshots/screenshots.ts';
import {
  openForScreenshots,
  screenshotsByPage,
  takeScreenshot,
} from '../../tests/browser/screenshots/takeScreenshot.ts';
import { type Measure, type Measured, printNumber } from '../measure.ts';

const folder = 'dist/data/figures';

/** Pictures of figures: how many bytes they are, what drawing them costs, and whether they come out the same again. */
export const pictures: Measure = async () => {
  const all = edition.figures.all;
  const before = process.cpuUsage();
  const orders = new Map([
    ['dist/data/edition-preview.png', { svg: editionPreview(), name: 'the edition' }],
    ...all.flatMap((figure) => [
      [`${folder}/${figure.id}.png`, { svg: figurePicture(figure), name: figure.id, zoom: 2 }] as const,
      [`${folder}/${figure.id}-preview.png`, { svg: figurePreview(figure), name: figure.id }] as const,
    ]),
  ]);
  const drawn: (readonly [file: string, png: Uint8Array])[] = [];
  for (const [file, order] of orders) drawn.push([file, await drawPng(order)]);
  const { user, system } = process.cpuUsage(before);
  const other = drawn.filter(([file, png]) => !readFileSync(file).equals(png));
  return [
    ...sizes('pictures at twice their size', (file) => !file.endsWith('-preview.png')),
    ...sizes('previews of figures', (file) => file.endsWith('-preview.png')),
    { what: 'edition.zip with all of them, bytes', figure: printNumber(statSync('dist/edition.zip').size) },
    {
      what: `drawing all ${drawn.length} PNGs, seconds of one processor`,
      figure: ((user + system) / 1e6).toFixed(1),
    },
    {
      what: 'PNGs that come out with other bytes than those in dist',
      figure: String(other.length),
      limit: '0',
      holds: other.length === 0,
    },
  ];
};

function sizes(what: string, belongs: (file: string) => boolean): Measured[] {
  const bytes = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && belongs(file))
    .map((file) => statSync(`${folder}/${file}`).size);
  const sum = bytes.reduce((all, one) => all + one, 0);
  return [
    { what: `${bytes.length} ${what}, bytes together`, figure: printNumber(sum) },
    { what: `the largest of them, bytes`, figure: printNumber(Math.max(...bytes)) },
  ];
}

/** How far the site is from its reference pictures: the comparison of `tests/edition/browser/screenshots.test.ts`. */
export const screenshots: Measure = async () => {
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
      figure: printNumber(bytes),
      limit: '≤ 3,000,000',
      holds: bytes <= 3_000_000,
    },
    { what: 'time, one after the other, seconds', figure: seconds.toFixed(0) },
  ];
};
