import * as Plot from '@observablehq/plot';
import { formatNumber } from '../../lib/format/formatNumber.ts';
import { formatUnit } from '../../lib/format/formatQuantity.ts';
import { type UnitId, units } from '../../lib/schema/unit.ts';
import { ink, lettering } from './theme.ts';

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

/** The line of zero in a scale that goes below it; what begins at zero has it in its axis. */
export function zeroLine(min: number): Plot.Markish[] {
  return min < 0 ? [Plot.ruleY([0], { stroke: ink.text })] : [];
}

/**
 * Levels at values, each printed.
 *
 * @param unit whose sign stands at the number; none where the chart says elsewhere what is counted
 */
export function levelsAt(values: readonly number[], unit: UnitId = 'none'): Level[] {
  return values.map((value) => ({ value, label: formatUnit(formatNumber(value), units[unit]) }));
}

interface YearAxisOptions {
  /** Value at which the axis crosses the value scale. */
  readonly base?: number;
  /** False where nothing begins there, on a scale of multiples: the line is as thin as those of the levels. */
  readonly isZero?: boolean;
  /** Which line of a year’s words stands `drop` pixels under the axis. */
  readonly line?: 'middle' | 'bottom';
  readonly drop?: number;
}

/** The line that values stand on, with years under it. */
export function yearAxis(
  years: readonly number[],
  { base = 0, isZero = true, line = 'bottom', drop = 16 }: YearAxisOptions = {},
): Plot.Markish[] {
  return [
    Plot.ruleY([base], { stroke: isZero ? ink.text : ink.grid }),
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
