import * as Plot from '@observablehq/plot';
import { ink } from '../theme.ts';
import { lettering } from './lettering.ts';

export interface YearAxisOptions {
  /** Value at which the axis crosses the value scale. */
  readonly base?: number;
  /** Which line of a year’s words stands `drop` pixels under the axis. */
  readonly line?: 'middle' | 'bottom';
  readonly drop?: number;
}

/** The line that values stand on, with years under it. */
export function yearAxis(
  years: readonly number[],
  { base = 0, line = 'bottom', drop = 16 }: YearAxisOptions = {},
): Plot.Markish[] {
  return [
    Plot.ruleY([base], { stroke: ink.text }),
    Plot.text(years, {
      x: (year: number) => year,
      y: base,
      text: String,
      lineAnchor: line,
      dy: drop,
      ...lettering.small,
    }),
  ];
}
