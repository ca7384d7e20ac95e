import { numberFigures } from '#engine/lib/edition/parseFigures.ts';
import lessAndLess from './less-and-less.ts';
import nightShiftShare from './night-shift-share.ts';
import sleepByYear from './sleep-by-year.ts';
import sleepLonger from './sleep-longer.ts';

/** Every figure, numbered in the order of this list. */
export const figures = numberFigures([nightShiftShare, sleepLonger, lessAndLess, sleepByYear]);
