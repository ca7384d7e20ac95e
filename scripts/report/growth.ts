import { buildMeasured, type MeasuredBuild } from '../growth/buildMeasured.ts';
import { copyProject } from '../growth/copyProject.ts';
import { multiplyEdition } from '../growth/multiplyEdition.ts';
import type { Measure } from './measure.ts';
import type { Measured } from './measured.ts';

/** How many times the sections stand in the edition; GROWTH names others: `GROWTH=1,10`. */
const sizes = (process.env.GROWTH ?? '1,10,100').split(',').map(Number);
/** A page more may take this much longer than in the smaller edition, since machines are never quite at rest. */
const slack = 1.25;

/** Whether building takes time and room in proportion to what is built. */
export const growth: Measure = {
  title: 'Growth',
  command: 'npm run growth',
  run: async () => {
    const rows: Measured[] = [];
    let before: MeasuredBuild | undefined;
    for (const times of sizes) {
      const { folder, remove } = copyProject();
      try {
        if (times > 1) multiplyEdition(folder, times);
        const build = await buildMeasured(folder);
        rows.push(growthRow(times, build, before));
        // The edition as it is has mostly small pages, those of claims, which its copies lack.
        before = times > 1 ? build : undefined;
      } finally {
        remove();
      }
    }
    return rows;
  },
};

function growthRow(times: number, build: MeasuredBuild, before: MeasuredBuild | undefined): Measured {
  const { seconds, memory, pages, bytes } = build;
  const mega = (amount: number) => `${Math.round(amount / 1e6).toLocaleString('en')} MB`;
  const figure = [
    `${seconds.toFixed(1)} s`,
    `${pages.toLocaleString('en')} pages`,
    `${((1000 * seconds) / pages).toFixed(0)} ms a page`,
    memory === undefined ? 'memory unknown here' : `${mega(memory)} of memory`,
    `${mega(bytes)} on disk, ${(bytes / pages / 1000).toFixed(0)} kB a page`,
  ];
  if (!before) return { what: `sections × ${times}`, figure: figure.join(', ') };
  const slower = seconds / before.seconds;
  const larger = pages / before.pages;
  return {
    what: `sections × ${times}`,
    figure: `${figure.join(', ')}; ${slower.toFixed(1)} × the time for ${larger.toFixed(1)} × the pages`,
    limit: `time ≤ ${slack} × pages`,
    holds: slower <= slack * larger,
  };
}
