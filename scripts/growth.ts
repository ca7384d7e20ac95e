/**
 * Builds the edition with its sections and their figures once, ten and a hundred times (see `growth/multiplyEdition.ts`), in
 * temporary copies, and prints time, memory, pages and bytes. `GROWTH=10` builds only once and ten times.
 */
import { growth } from './report/growth.ts';
import { printMeasure } from './report/printMeasure.ts';

await printMeasure(growth);
