import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import type { YearValue } from '../../lib/segmentsOf.ts';
import { ink, type } from './theme.ts';

/** A value of the paper that the path goes through. */
export interface FixedPoint extends YearValue {
  readonly printed: string;
  readonly href: string;
  readonly spoken: string;
}

export interface WhatIfPathOptions extends ChartSize {
  readonly years: readonly [number, number];
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  /** A line that the path approaches. */
  readonly ceiling?: { readonly value: number; readonly label: string } | undefined;
  /** The year that the sentence speaks of. */
  readonly asked: YearValue & { readonly printed: string };
}

/** A path that the reader assumed, dashed and in the colour of what-ifs, through the paper's points. */
export function whatIfPath(
  path: readonly YearValue[],
  fixed: readonly FixedPoint[],
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
      Plot.ruleY(levels, { y: 'value', stroke: ink.grid }),
      Plot.text(levels, {
        x: years[0],
        y: 'value',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -4,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.ruleY(shown, { y: 'value', stroke: ink.whatIf, strokeDasharray: '1,4' }),
      Plot.text(shown, {
        x: years[1],
        y: 'value',
        text: 'label',
        textAnchor: 'end',
        dy: -8,
        fill: ink.whatIf,
        fontSize: type.small,
      }),
      Plot.ruleY([0], { stroke: ink.text }),
      Plot.text(ticks, {
        x: (year: number) => year,
        y: 0,
        text: String,
        dy: 14,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.line(path, { x: 'year', y: 'value', stroke: ink.whatIf, strokeWidth: 2, strokeDasharray: '6,4' }),
      Plot.dot([asked], { x: 'year', y: 'value', r: 5, fill: ink.paper, stroke: ink.whatIf, strokeWidth: 2 }),
      Plot.text([asked], {
        x: 'year',
        y: 'value',
        text: 'printed',
        textAnchor: 'end',
        dx: -10,
        dy: -10,
        fill: ink.whatIf,
        stroke: ink.paper,
        strokeWidth: 5,
        fontSize: type.value,
        fontWeight: 600,
      }),
      Plot.dot(fixed, { x: 'year', y: 'value', r: 6.5, fill: ink.focus, href: 'href', ariaLabel: 'spoken' }),
      ...[true, false].map((low) =>
        // Beside a point near zero the label would stand on the axis.
        Plot.text(
          fixed.filter(({ value }) => value < max / 20 === low),
          {
            x: 'year',
            y: 'value',
            text: 'printed',
            textAnchor: 'start',
            dx: low ? -6 : 10,
            dy: low ? -16 : 4,
            fill: ink.text,
            stroke: ink.paper,
            strokeWidth: 5,
            fontSize: type.value,
            fontWeight: 600,
          },
        ),
      ),
    ],
  };
}
