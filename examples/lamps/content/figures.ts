import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import lessAndLess from './figures/less-and-less.ts';
import nightShiftShare from './figures/night-shift-share.ts';
import sleepByYear from './figures/sleep-by-year.ts';
import sleepLonger from './figures/sleep-longer.ts';

/** Every figure, numbered in the order of this list. */
export const figures = numberFigures([nightShiftShare, sleepLonger, lessAndLess, sleepByYear]);
