/**
 * Measures `dist` in a real browser and prints a table: this machine as it is, and a slow one on a slow line. Six pages, a
 * blank one among them, in turn; each visit is a first one; one round is thrown away and five count. Medians.
 */
import { bench } from './report/bench.ts';
import { printMeasure } from './report/printMeasure.ts';

await printMeasure(bench);
