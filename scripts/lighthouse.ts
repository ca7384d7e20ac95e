/**
 * Runs Lighthouse on one page of each kind, three times, and prints the median score of each category; wanted is 100. The
 * package is large and no dependency of ours; LIGHTHOUSE names a folder that has it, PAGES=… only some pages:
 *
 *     npm install --ignore-scripts --prefix /tmp/lighthouse lighthouse@13.5.0
 *     LIGHTHOUSE=/tmp/lighthouse npm run lighthouse
 */
import { lighthouse } from './report/lighthouse.ts';
import { printMeasure } from './report/printMeasure.ts';

await printMeasure(lighthouse);
