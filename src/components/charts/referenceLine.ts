import * as Plot from '@observablehq/plot';
import { ink } from './theme.ts';

/** A thin dashed line across all rows at one value, to compare the others with. */
export function referenceLine(value: number): Plot.Markish[] {
  return [Plot.ruleX([value], { stroke: ink.focus, strokeDasharray: '2,3' })];
}
