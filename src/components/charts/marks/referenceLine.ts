import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';

export interface ReferenceLineOptions {
  /** Pixels from the top of the chart to where the line begins. */
  readonly insetTop?: number;
  /** One of `ink`. */
  readonly colour?: string;
}

/** A thin dashed line across the rows at one value, to compare the others with. */
export function referenceLine(
  value: number,
  { insetTop = 0, colour = ink.focus }: ReferenceLineOptions = {},
): Plot.Markish[] {
  return [Plot.ruleX([value], { insetTop, stroke: colour, strokeDasharray: '2,3' })];
}
