import { ink } from '../theme.ts';
import { linked } from './linked.ts';

/** Look of a value of the paper on a scale of time: larger than any independent one, and a link to its claim. */
export const paperDot = { r: 6.5, fill: ink.focus, ...linked } as const;
