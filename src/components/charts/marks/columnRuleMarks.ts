import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';
import { lettering } from './lettering.ts';

/** A line between two columns of a grid, with its name under it. */
export interface ColumnRule {
  readonly column: number;
  readonly text: string;
}

/**
 * The marks of such a line.
 *
 * @param lines height of the grid, on the scale of y
 */
export function columnRuleMarks({ column, text }: ColumnRule, lines: number): Plot.Markish[] {
  return [
    Plot.ruleX([column], {
      y1: 0,
      y2: lines,
      dx: -2,
      insetBottom: -6,
      stroke: ink.text,
      strokeDasharray: '2,3',
    }),
    Plot.text([text], { x: column, frameAnchor: 'bottom', lineAnchor: 'top', dy: 10, ...lettering.small }),
  ];
}
