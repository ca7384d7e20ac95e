import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';
import { lettering } from './lettering.ts';

/** A line across the value scale, with its words. */
export interface Level {
  readonly value: number;
  readonly label: string;
}

/**
 * The grid of a value scale: a thin line at each level, its words on the line.
 *
 * @param left where the words begin, on the scale of x
 */
export function levelMarks(levels: readonly Level[], left: number): Plot.Markish[] {
  return [
    Plot.ruleY(levels, { y: 'value', stroke: ink.grid }),
    Plot.text(levels, {
      x: left,
      y: 'value',
      text: 'label',
      textAnchor: 'start',
      lineAnchor: 'bottom',
      dy: -4,
      ...lettering.small,
    }),
  ];
}
