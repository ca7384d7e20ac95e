import * as Plot from '@observablehq/plot';
import type { PlacedRow } from '../layout/timelineLayout.ts';
import { ink } from '../theme.ts';
import { linked } from './linked.ts';

/** Half the height of the ends of a bracket, in pixels. */
const foot = 5;

/** Lengths of time as thin brackets. */
export function bracketMarks(rows: readonly PlacedRow[]): Plot.Markish[] {
  return [
    Plot.ruleY(rows, { x1: 'from', x2: 'to', y: 'y', stroke: ink.text, ...linked }),
    rows.flatMap(({ from, to, y }) =>
      [from, to].map((x) => Plot.ruleX([x], { y1: y - foot, y2: y + foot, stroke: ink.text })),
    ),
  ];
}
