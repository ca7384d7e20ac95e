// First, as charts ask for it when they are loaded.
import '../../src/lib/standInWindow.ts';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { drawPng } from '../../src/components/pictures/drawPng.ts';
import { editionPreview } from '../../src/components/pictures/editionPreview.ts';
import { figurePicture } from '../../src/components/pictures/figurePicture.ts';
import { figurePreview } from '../../src/components/pictures/figurePreview.ts';
import { edition } from '../../src/edition.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { sayNumber } from './sayNumber.ts';

const folder = 'dist/data/figures';

/** Pictures of figures: how many bytes they are, what drawing them costs, and whether they come out the same again. */
export const pictures: Measure = {
  title: 'Pictures',
  command: 'npm run report pictures',
  async run() {
    const all = edition.figures.all;
    const before = process.cpuUsage();
    const drawn = new Map<string, Uint8Array>([
      ['dist/data/edition-preview.png', drawPng({ svg: editionPreview(), name: 'the edition' })],
      ...all.flatMap((figure) => [
        [
          `${folder}/${figure.id}.png`,
          drawPng({ svg: figurePicture(figure), name: figure.id, zoom: 2 }),
        ] as const,
        [
          `${folder}/${figure.id}-preview.png`,
          drawPng({ svg: figurePreview(figure), name: figure.id }),
        ] as const,
      ]),
    ]);
    const { user, system } = process.cpuUsage(before);
    const other = [...drawn].filter(([file, png]) => !readFileSync(file).equals(png));
    return [
      ...sizes('pictures at twice their size', (file) => !file.endsWith('-preview.png')),
      ...sizes('previews of figures', (file) => file.endsWith('-preview.png')),
      { what: 'edition.zip with all of them, bytes', figure: sayNumber(statSync('dist/edition.zip').size) },
      {
        what: `drawing all ${drawn.size} PNGs, seconds of one processor`,
        figure: ((user + system) / 1e6).toFixed(1),
      },
      {
        what: 'PNGs that come out with other bytes than those in dist',
        figure: String(other.length),
        limit: '0',
        holds: other.length === 0,
      },
    ];
  },
};

function sizes(what: string, belongs: (file: string) => boolean): Measured[] {
  const bytes = readdirSync(folder)
    .filter((file) => file.endsWith('.png') && belongs(file))
    .map((file) => statSync(`${folder}/${file}`).size);
  const sum = bytes.reduce((all, one) => all + one, 0);
  return [
    { what: `${bytes.length} ${what}, bytes together`, figure: sayNumber(sum) },
    { what: `the largest of them, bytes`, figure: sayNumber(Math.max(...bytes)) },
  ];
}
