import * as Plot from '@observablehq/plot';
import type { PointRow } from '../../lib/edition/chartRow.ts';
import type { YearValue } from '../../lib/edition/series.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { dotMarks } from './claimMarks.ts';
import { type Level, levelMarks, yearAxis } from './scale.ts';
import { halo, ink, lettering } from './theme.ts';

export interface WhatIfPathOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly years: readonly [number, number];
  /** End of the value scale; it begins at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels: readonly Level[];
  /** A line that the path approaches. */
  readonly ceiling?: Level | undefined;
  /** The year that the sentence speaks of. */
  readonly asked: YearValue & { readonly printed: string };
}

/** A place on the path, and how far the rounding of what it starts from lets it go. */
interface PathPoint extends YearValue {
  readonly low: number;
  readonly high: number;
}

/**
 * A path that the reader assumed, dashed and in the colour of what-ifs, in a pale band of all that it may be.
 *
 * @param fixed the paper's points, which it goes through
 */
export function whatIfPath(
  path: readonly PathPoint[],
  fixed: readonly PointRow[],
  { width, narrow, years, max, ticks, levels, ceiling, asked }: WhatIfPathOptions,
): Plot.PlotOptions {
  const shown = ceiling && ceiling.value <= max ? [ceiling] : [];
  return {
    width,
    height: narrow ? 260 : 300,
    marginLeft: 1,
    marginRight: narrow ? 30 : 60,
    marginTop: 22,
    marginBottom: 24,
    x: { domain: [...years], axis: null },
    y: { domain: [0, max], axis: null, clamp: true },
    marks: [
      levelMarks(levels, years[0]),
      Plot.ruleY(shown, { y: 'value', stroke: ink.whatIf, strokeDasharray: '1,4' }),
      Plot.text(shown, {
        x: years[1],
        y: 'value',
        text: 'label',
        textAnchor: 'end',
        dy: -8,
        ...lettering.small,
        fill: ink.whatIf,
      }),
      yearAxis(ticks, { line: 'middle', drop: 14 }),
      Plot.areaY(path, { x: 'year', y1: 'low', y2: 'high', fill: ink.whatIf, fillOpacity: 0.15 }),
      Plot.line(path, { x: 'year', y: 'value', stroke: ink.whatIf, strokeWidth: 2, strokeDasharray: '6,4' }),
      Plot.dot([asked], { x: 'year', y: 'value', r: 5, fill: ink.paper, stroke: ink.whatIf, strokeWidth: 2 }),
      Plot.text([asked], {
        x: 'year',
        y: 'value',
        text: 'printed',
        textAnchor: 'end',
        dx: -10,
        dy: -10,
        ...lettering.value,
        fill: ink.whatIf,
        ...halo(),
      }),
      dotMarks(fixed, { x: 'time', y: 'value', scale: 'y' }),
      ...[true, false].map((low) =>
        // Beside a point near zero the label would stand on the axis.
        Plot.text(
          fixed.filter(({ value }) => value < max / 20 === low),
          {
            x: 'time',
            y: 'value',
            text: 'printed',
            textAnchor: 'start',
            dx: low ? -6 : 10,
            dy: low ? -16 : 4,
            ...lettering.value,
            ...halo(),
          },
        ),
      ),
    ],
  };
}
