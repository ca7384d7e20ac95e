import * as Plot from '@observablehq/plot';
import type { Arrow } from '../rows/arrow.ts';
import { ink } from '../theme.ts';
import { tag } from './tag.ts';

/** Straight lines, with a head where it is not said otherwise. */
export function arrowMarks(arrows: readonly Arrow[]): Plot.Markish[] {
  return arrows.map(({ head = true, colour = ink.mark, strokeWidth = 1.5, step, ...line }) =>
    Plot.arrow([line], {
      x1: 'x1',
      y1: 'y1',
      x2: 'x2',
      y2: 'y2',
      stroke: colour,
      strokeWidth,
      headLength: head ? 7 : 0,
      headAngle: 60,
      render: tag([{ step }]),
    }),
  );
}
