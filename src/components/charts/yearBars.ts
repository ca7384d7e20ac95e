import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { type Annotation, annotate } from './marks/annotation.ts';
import { ink, type } from './theme.ts';

/** A part of a year's bar. */
export interface YearBarRow {
  readonly year: number;
  /** In the unit of the scale. */
  readonly value: number;
  readonly kind: string;
}

export interface YearBarsOptions extends ChartSize {
  /** The parts from the bottom up; the first is filled, the others are lighter, then hollow. */
  readonly kinds: readonly string[];
  readonly max: number;
  readonly years: readonly [number, number];
  readonly ticks: readonly number[];
  readonly levels: readonly { readonly value: number; readonly label: string }[];
  readonly href: string;
  readonly spoken: string;
  readonly annotations?: readonly Annotation[];
  readonly plotHeight?: number;
}

/** Looks of the parts, from the bottom up. */
const looks = [
  { fill: ink.context, fillOpacity: 1 },
  { fill: ink.context, fillOpacity: 0.55 },
  { fill: ink.context, fillOpacity: 0.25 },
  { fill: 'none', fillOpacity: 1 },
] as const;

/** Independent counts as one bar a year, made of parts. The whole drawing is one link to its series. */
export function yearBars(
  rows: readonly YearBarRow[],
  {
    width,
    kinds,
    max,
    years,
    ticks,
    levels,
    href,
    spoken,
    annotations = [],
    plotHeight = 180,
  }: YearBarsOptions,
): Plot.PlotOptions {
  const stacked = stack(rows, kinds);
  return {
    width,
    height: plotHeight + 44,
    marginLeft: 1,
    marginRight: 4,
    marginTop: 20,
    marginBottom: 24,
    x: { domain: [years[0] - 0.5, years[1] + 0.5], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      Plot.ruleY(levels, { y: 'value', stroke: ink.grid }),
      Plot.text(levels, {
        x: years[0] - 0.5,
        y: 'value',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: -4,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      ...kinds.map((kind, index) =>
        Plot.rect(
          stacked.filter((row) => row.kind === kind),
          {
            x1: (row: YearBarRow) => row.year - 0.36,
            x2: (row: YearBarRow) => row.year + 0.36,
            y1: 'from',
            y2: 'to',
            ...(looks[index] ?? looks[3]),
            stroke: ink.context,
            strokeWidth: 0.8,
          },
        ),
      ),
      Plot.ruleY([0], { stroke: ink.text }),
      Plot.text(ticks, {
        x: (year: number) => year,
        frameAnchor: 'bottom',
        text: String,
        dy: 16,
        fill: ink.quiet,
        fontSize: type.small,
      }),
      Plot.rect([0], {
        x1: years[0] - 0.5,
        x2: years[1] + 0.5,
        y1: 0,
        y2: max,
        fill: ink.paper,
        fillOpacity: 0,
        href: () => href,
        ariaLabel: () => spoken,
      }),
      annotate(annotations),
    ],
  };
}

function stack(rows: readonly YearBarRow[], kinds: readonly string[]) {
  const tops = new Map<number, number>();
  return kinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => {
        const from = tops.get(row.year) ?? 0;
        tops.set(row.year, from + row.value);
        return { ...row, from, to: from + row.value };
      }),
  );
}
