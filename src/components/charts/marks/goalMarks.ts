import * as Plot from '@observablehq/plot';
import type { PlacedRow } from '../layout/timelineLayout.ts';
import { ink } from '../theme.ts';
import { linked } from './linked.ts';

/** A pole that rises from the mark, with a pennant. */
const flag = {
  draw(context: Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo' | 'closePath'>) {
    context.moveTo(0, 0);
    context.lineTo(0, -20);
    context.lineTo(10, -16.5);
    context.lineTo(0, -13);
    context.closePath();
  },
};

/** Goals as hollow dots, each with a flag at its date. */
export function goalMarks(rows: readonly PlacedRow[], colour: (row: PlacedRow) => string): Plot.Markish[] {
  return [
    Plot.dot(rows, { x: 'from', y: 'y', stroke: colour, fill: colour, symbol: flag, r: 1 }),
    Plot.dot(rows, {
      x: 'from',
      y: 'y',
      r: 5.5,
      fill: ink.paper,
      stroke: colour,
      strokeWidth: 1.8,
      ...linked,
    }),
  ];
}
