import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { type BarRow, barMarks } from './barMarks.ts';
import { linked } from './linked.ts';
import { qualifierStyle } from './qualifier.ts';
import { ink, lettering, type } from './theme.ts';

/** Where a bar is made of parts: a line across it, at a value. */
export interface Part {
  /** The claim of the row. */
  readonly claim: string;
  /** In the unit of the scale. */
  readonly at: number;
}

interface BarChartOptions extends ChartSize {
  /** End of the scale, in the unit of the rows; it begins at zero. */
  readonly max: number;
  /** Pixels from one bar to the next. */
  readonly step?: number;
  readonly annotations?: readonly Annotation[];
  /** Distances between values, as brackets. */
  readonly gaps?: readonly Gap[];
  /** Ends of parts within bars. */
  readonly parts?: readonly Part[];
  /** Marks under the bars: bands, rules. */
  readonly under?: Plot.Markish[];
  /** Marks over the bars. */
  readonly over?: Plot.Markish[];
}

const barHeight = 20;
const right = 8;
/** Pixels under the last row for a bracket and its words. */
const gapRoom = 20;

/**
 * Bars one below the other, each with its label above it and its printed value at its end.
 * A row without a place on the scale (a ratio without base) gets its printed words and no bar.
 */
export function barChart(
  rows: readonly BarRow[],
  { width, max, step = 58, annotations = [], gaps = [], parts = [], under = [], over = [] }: BarChartOptions,
): Plot.PlotOptions {
  const perPixel = max / (width - right);
  const bottom = 8 + (gaps.some((gap) => gap.side === 'below') ? gapRoom : 0);
  const arrow = 16 * perPixel;
  const labelled = rows.map((row) => {
    const style = qualifierStyle(row);
    return { ...row, end: style ? row.value + (style.end === 'arrow' ? arrow : 0) : 0 };
  });
  return {
    width,
    height: rows.length * step + bottom,
    marginLeft: 0,
    marginRight: right,
    marginTop: 0,
    marginBottom: bottom,
    x: { domain: [0, max], axis: null },
    y: { domain: rows.map((row) => row.claim), axis: null, padding: 0 },
    marks: [
      under,
      barMarks(labelled, { y: 'claim', insetTop: step - barHeight - 6, insetBottom: 6, arrow }),
      Plot.tickX(parts, {
        x: 'at',
        y: 'claim',
        insetTop: step - barHeight - 6,
        insetBottom: 6,
        stroke: ink.paper,
        strokeWidth: 2,
      }),
      Plot.tickX(labelled, {
        x: 0,
        y: 'claim',
        insetTop: step - barHeight - 8,
        insetBottom: 4,
        stroke: ink.text,
      }),
      Plot.text(labelled, {
        x: 0,
        y: 'claim',
        text: 'label',
        textAnchor: 'start',
        lineAnchor: 'bottom',
        dy: step / 2 - barHeight - 13,
        ...lettering.label,
      }),
      Plot.text(labelled, {
        x: 'end',
        y: 'claim',
        text: 'printed',
        textAnchor: 'start',
        dx: 7,
        dy: step / 2 - barHeight / 2 - 6,
        ...lettering.value,
      }),
      gapMarks(gaps, { barTop: step / 2 - barHeight - 6, barBottom: step / 2 - 6, step }),
      over,
      annotate(annotations),
    ],
  };
}

/** The distance between two values, drawn as a bracket with words. */
interface Gap {
  /** Band that the bracket stands at: the claim of its row. */
  readonly claim: string;
  /** The two values, in the unit of the scale. */
  readonly from: number;
  readonly to: number;
  /** Over the row's bar with the words on the left, or under it with the words below. */
  readonly side: 'above' | 'below';
  readonly text: string;
  /** The claim that states or derives the distance, with what is said of it. */
  readonly href: string;
  readonly spoken: string;
}

interface GapMarkOptions {
  /** Pixels from the middle of the band to the top and to the bottom of the bar. */
  readonly barTop: number;
  readonly barBottom: number;
  /** Pixels of a band. */
  readonly step: number;
}

/** Pixels from the bar to its bracket. */
const clear = 7;
/** Length of the bracket's feet, in pixels. */
const foot = 5;

/** Thin brackets along bars, each with words that link to the claim of the distance. */
function gapMarks(gaps: readonly Gap[], { barTop, barBottom, step }: GapMarkOptions): Plot.Markish[] {
  return gaps.flatMap((gap) => {
    const above = gap.side === 'above';
    const dy = above ? barTop - clear : barBottom + clear;
    const footTop = above ? dy : dy - foot;
    const feet = [gap.from, gap.to].map((x) => ({ x, claim: gap.claim }));
    return [
      Plot.ruleY([gap], { x1: 'from', x2: 'to', y: 'claim', dy, stroke: ink.text, strokeWidth: 1 }),
      Plot.tickX(feet, {
        x: 'x',
        y: 'claim',
        insetTop: step / 2 + footTop,
        insetBottom: step / 2 - footTop - foot,
        stroke: ink.text,
        strokeWidth: 1,
      }),
      Plot.text([gap], {
        x: above ? 'from' : ({ from, to }: Gap) => (from + to) / 2,
        y: 'claim',
        text: 'text',
        textAnchor: above ? 'end' : 'middle',
        lineAnchor: above ? 'middle' : 'top',
        dx: above ? -7 : 0,
        dy: above ? dy - 3 : dy + 5,
        fill: ink.text,
        fontSize: type.small,
        ...linked,
      }),
    ];
  });
}
