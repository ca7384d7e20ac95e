import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../copyProject.ts';
import { buildMeasured, type MeasuredBuild } from '../growth/buildMeasured.ts';
import { multiplyEdition } from '../growth/multiplyEdition.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';
import { sayNumber } from './sayNumber.ts';

/** How many times the sections stand in the edition; GROWTH names others, after 1: `GROWTH=10`. */
const sizes = [1, ...(process.env.GROWTH ?? '10,100').split(',').map(Number)];
/** A copy may take this much longer among many than among few, since machines are never quite at rest. */
const slack = 1.25;

/** An edition with its sections so many times. */
interface Grown extends MeasuredBuild {
  readonly times: number;
}

/** Whether building takes time and room in proportion to what is built. */
export const growth: Measure = {
  title: 'Growth',
  command: 'npm run growth',
  run: async () => {
    const all: Grown[] = [];
    for (const times of sizes) {
      const { folder, remove } = copyProject();
      try {
        if (times > 1) multiplyEdition(folder, times);
        all.push({ times, ...(await buildMeasured(folder)) });
        requirePages(folder);
      } finally {
        remove();
      }
    }
    return all.map((edition, index) => growthRow(edition, all.slice(0, index)));
  },
};

/** A build that leaves sections out would be quick for nothing. */
function requirePages(folder: string): void {
  const missing = readdirSync(join(folder, 'src/content/sections'))
    .map((file) => file.replace(/\.mdx$/, ''))
    .filter((number) => number !== '0' && !existsSync(join(folder, `dist/sections/${number}.html`)));
  if (missing.length > 0) throw new Error(`growth: sections without a page: ${missing.join(', ')}`);
}

function growthRow(edition: Grown, [one, ...smaller]: readonly Grown[]): Measured {
  const { times, seconds, memory, pages, bytes } = edition;
  const what = `sections × ${times}`;
  const whole = [
    `${seconds.toFixed(1)} s`,
    `${sayNumber(pages)} pages`,
    `${sayNumber(bytes / 1e6)} MB on disk`,
    memory === undefined ? 'memory unknown here' : `${sayNumber(memory / 1e6)} MB of memory`,
  ].join(', ');
  if (!one) return { what, figure: whole };
  // What the edition has only once, such as most pages of claims, is no part of its growth.
  const ofCopy = (of: (edition: Grown) => number, grown = edition) =>
    (of(grown) - of(one)) / (grown.times - 1);
  const time = (grown?: Grown) => ofCopy((grown) => grown.seconds, grown);
  const figure = `${whole}; a copy takes ${time().toFixed(2)} s, ${ofCopy((grown) => grown.pages).toFixed(1)} pages, ${(ofCopy((grown) => grown.bytes) / 1e6).toFixed(1)} MB`;
  const before = smaller.at(-1);
  if (!before) return { what, figure };
  const slower = time() / time(before);
  return {
    what,
    figure: `${figure}: ${slower.toFixed(2)} × the time of a copy where there are ${before.times}`,
    limit: `≤ ${slack} ×`,
    holds: slower <= slack,
  };
}
