import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { type BarRow, barInk, barMarks, barStyle } from './barMarks.ts';
import { linked } from './linked.ts';
import { endMarks, lineDash, styleOnScale } from './qualifier.ts';
import { ink, lettering, type } from './theme.ts';
import { highEnd, lowEnd, printedAtMark } from './whiskers.ts';

/** Where a bar is made of parts: a line across it, at a value. */
export interface Part {
  /** The claim of the row. */
  readonly claim: string;
  /** In the unit of the scale. */
  readonly at: number;
}

interface BarChartOptions extends ChartSize {
  /** End of the scale, in the unit of the rows. */
  readonly max: number;
  /** Where it begins: at zero when left out, or at the smallest value below that. */
  readonly min?: number;
  /** Pixels from one bar to the next. */
  readonly step?: number;
  /** Pixels on the left that labels stand in, beside their bars; without it they stand above them. */
  readonly lane?: number;
  /** Value that none can exceed, as an outline: what a lower bound leaves open is hatched up to there, values are printed beyond. */
  readonly whole?: number;
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
  {
    width,
    max,
    min = Math.min(0, ...rows.map(lowEnd)),
    step = 58,
    lane = 0,
    whole,
    annotations = [],
    gaps = [],
    parts = [],
    under = [],
    over = [],
  }: BarChartOptions,
): Plot.PlotOptions {
  const perPixel = (max - min) / (width - right - lane);
  const bottom = 8 + (gaps.some((gap) => gap.side === 'below') ? gapRoom : 0);
  const arrow = 16 * perPixel;
  const labelled = rows.map((row) => {
    const style = barStyle(row);
    const isOpen = style?.end === 'arrow';
    // Words stand to the right of a bar, also of one to the left.
    const beyond = Math.max(0, highEnd(row)) + (isOpen && row.value >= 0 ? arrow : 0);
    const end = !style ? 0 : (whole ?? beyond);
    return { ...row, band: row.claim ?? row.id, end };
  });
  return {
    width,
    height: rows.length * step + bottom,
    marginLeft: lane,
    marginRight: right,
    marginTop: 0,
    marginBottom: bottom,
    x: { domain: [min, max], axis: null },
    y: { domain: labelled.map(({ band }) => band), axis: null, padding: 0 },
    marks: [
      under,
      whole === undefined ? [] : wholes(labelled, { whole, insetTop: step - barHeight - 6 }),
      barMarks(labelled, { y: 'band', insetTop: step - barHeight - 6, insetBottom: 6, arrow }),
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
        y: 'band',
        insetTop: step - barHeight - 8,
        insetBottom: 4,
        stroke: ink.text,
      }),
      Plot.text(labelled, {
        x: min,
        y: 'band',
        text: 'label',
        textAnchor: 'start',
        ...(lane
          ? { dx: -lane, dy: step / 2 - barHeight / 2 - 6 }
          : { lineAnchor: 'bottom', dy: step / 2 - barHeight - 13 }),
        ...lettering.label,
      }),
      Plot.text(labelled, {
        x: 'end',
        y: 'band',
        text: printedAtMark,
        textAnchor: 'start',
        dx: 7,
        dy: step / 2 - barHeight / 2 - 6,
        ...lettering.value,
      }),
      gapMarks(gaps, labelled, { barTop: step / 2 - barHeight - 6, barBottom: step / 2 - 6, step }),
      over,
      annotate(annotations),
    ],
  };
}

/** The whole of each bar as an outline, and hatched in it what a lower bound leaves open. */
function wholes(
  bars: readonly (BarRow & { readonly band: string })[],
  { whole, insetTop }: { readonly whole: number; readonly insetTop: number },
): Plot.Markish[] {
  const place = { x2: whole, y: 'band', insetTop, insetBottom: 6 } as const;
  return [
    Plot.barX(bars, { ...place, x1: 0, fill: 'none', stroke: ink.aside, strokeWidth: 0.8 }),
    Plot.barX(
      bars.filter((bar) => barStyle(bar)?.end === 'arrow'),
      { ...place, x1: 'value', fill: (bar: BarRow) => `url(#hatch:${barInk(bar)})`, fillOpacity: 0.35 },
    ),
  ];
}

/** The claim that states or derives the distance between two values, drawn as a bracket with words. */
interface Gap extends ChartRow {
  /** Band that the bracket stands at: the claim of its row. */
  readonly at: string;
  /** The two values, in the unit of the scale. */
  readonly from: number;
  readonly to: number;
  /** Over the row's bar with the words on the left, or under it with the words below. */
  readonly side: 'above' | 'below';
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

/**
 * Thin brackets along bars, each with words that link to the claim of the distance. One that is no exact distance has a
 * broken line; a bound or a goal has its sign, in place of the foot at the end of its own bar.
 */
function gapMarks(
  gaps: readonly Gap[],
  bars: readonly { readonly band: string; readonly value: number }[],
  { barTop, barBottom, step }: GapMarkOptions,
): Plot.Markish[] {
  return gaps.flatMap((gap) => {
    const above = gap.side === 'above';
    const dy = above ? barTop - clear : barBottom + clear;
    const footTop = above ? dy : dy - foot;
    const opensLeft = bars.some(({ band, value }) => band === gap.at && value === gap.from);
    const open = styleOnScale(gap).end === 'plain' ? undefined : opensLeft ? gap.from : gap.to;
    const feet = [gap.from, gap.to].filter((x) => x !== open).map((x) => ({ x, at: gap.at }));
    return [
      Plot.ruleY([gap], {
        x1: 'from',
        x2: 'to',
        y: 'at',
        dy,
        stroke: ink.text,
        strokeWidth: 1,
        ...lineDash(gap),
      }),
      endMarks([gap], {
        x: opensLeft ? 'from' : 'to',
        y: 'at',
        dy,
        stroke: ink.text,
        rotate: opensLeft ? 180 : 0,
      }),
      Plot.tickX(feet, {
        x: 'x',
        y: 'at',
        insetTop: step / 2 + footTop,
        insetBottom: step / 2 - footTop - foot,
        stroke: ink.text,
        strokeWidth: 1,
      }),
      Plot.text([gap], {
        x: above ? 'from' : ({ from, to }: Gap) => (from + to) / 2,
        y: 'at',
        text: 'printed',
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
