import * as Plot from '@observablehq/plot';
import type { SeriesPoint } from '../../lib/edition/series.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { linked, tagLine } from './linked.ts';
import { endMarks, lineDash } from './qualifier.ts';
import { type Level, levelMarks, yearAxis } from './scale.ts';
import { ink } from './theme.ts';

interface YearBarsOptions extends ChartSize {
  /** The parts from the bottom up; the first is filled, the others are lighter, then hollow. */
  readonly kinds: readonly string[];
  /** End of the value scale; it begins at zero. */
  readonly max: number;
  /** First and last year. */
  readonly years: readonly [number, number];
  readonly ticks: readonly number[];
  readonly levels: readonly Level[];
  /** Where the whole drawing leads, with what is said of it. */
  readonly href: string;
  readonly spoken: string;
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
}

/** Looks of the parts, from the bottom up. */
const looks = [
  { fill: ink.context, fillOpacity: 1 },
  { fill: ink.context, fillOpacity: 0.55 },
  { fill: ink.context, fillOpacity: 0.25 },
  { fill: 'none', fillOpacity: 1 },
] as const;

/** Half the width of a bar, in years. */
const half = 0.36;

/** Independent counts as one bar a year, made of parts. The whole drawing is one link to its series. */
export function yearBars(
  rows: readonly YearPart[],
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
  const stacked = stackYears(rows, kinds);
  const [left, right] = [years[0] - 0.5, years[1] + 0.5];
  return {
    width,
    height: plotHeight + 44,
    marginLeft: 1,
    marginRight: 4,
    marginTop: 20,
    marginBottom: 24,
    x: { domain: [left, right], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      levelMarks(levels, left),
      kinds.map((kind, index) => {
        const ofKind = stacked.filter((row) => row.kind === kind);
        const look = looks[index] ?? looks[3];
        const others = ofKind.filter((row) => !isExact(row));
        return [
          partMarks(ofKind.filter(isExact), look, href),
          // Parts have solid, pale and hollow for their kinds: how firm they are stands at their edge.
          others.map((row) => partMarks([row], { ...look, ...lineDash(row), strokeWidth: 1.6 }, href)),
          endMarks(others, { x: 'year', y: 'to', stroke: ink.context, rotate: -90 }),
        ];
      }),
      yearAxis(ticks),
      Plot.rect([{ href, spoken }], {
        x1: left,
        x2: right,
        y1: 0,
        y2: max,
        fill: ink.paper,
        fillOpacity: 0,
        ...linked,
      }),
      annotate(annotations),
    ],
  };
}

/** A part of a year's bar. */
export interface YearPart extends SeriesPoint {
  readonly kind: string;
}

/** A part with the values at which it begins and ends. */
interface StackedPart extends YearPart {
  readonly from: number;
  readonly to: number;
}

const isExact = ({ qualifier }: YearPart) => qualifier === 'exact';

/** @param series `series:<id>` */
function partMarks(parts: readonly StackedPart[], look: Plot.RectOptions, series: string): Plot.Markish {
  const [first] = parts;
  return Plot.rect(parts, {
    render: tagLine(
      first && `${series}/${first.line}`,
      parts.map(({ year }) => year),
    ),
    x1: ({ year }: YearPart) => year - half,
    x2: ({ year }: YearPart) => year + half,
    y1: 'from',
    y2: 'to',
    stroke: ink.context,
    strokeWidth: 0.8,
    ...look,
  });
}

/**
 * The parts of each year one on top of the other.
 *
 * @param kinds from the bottom up; parts of other kinds are left out
 * @returns each part with the values at which it begins and ends, kind by kind
 */
function stackYears(rows: readonly YearPart[], kinds: readonly string[]): StackedPart[] {
  const tops = new Map<number, number>();
  return kinds.flatMap((kind) =>
    rows
      .filter((row) => row.kind === kind)
      .map((row) => {
        const from = tops.get(row.year) ?? 0;
        const to = from + row.value;
        tops.set(row.year, to);
        return { ...row, from, to };
      }),
  );
}
