import { ink } from '../theme.ts';

/**
 * Keeps words clear of the lines beneath them.
 *
 * @param strokeWidth pixels, half of them on each side of a letter’s edge
 */
export function halo(strokeWidth = 5) {
  return { stroke: ink.paper, strokeWidth } as const;
}
