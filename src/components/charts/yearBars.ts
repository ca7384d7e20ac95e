import * as Plot from '@observablehq/plot';
import type { ChartRow } from '../../lib/edition/chartRow.ts';
import type { SeriesPoint } from '../../lib/edition/series.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { type Annotation, annotate } from './annotation.ts';
import { linked, tagLine } from './linked.ts';
import { endMarks, lineDash } from './qualifier.ts';
import { type Level, levelMarks, yearAxis } from './scale.ts';
import { halo, ink, lettering, voiceInk } from './theme.ts';

interface YearBarsOptions extends ChartSize {
  /** The parts from the bottom up; the first is filled, the others are lighter, then hollow. */
  readonly kinds: readonly string[];
  /** Kinds that together are the whole which the parts stand in: the parts are one body then, the whole an outline. */
  readonly whole?: readonly string[];
  /** What the last year comes to, at the right of its bar. */
  readonly ends?: readonly BarEnd[];
  /** Pixels on the right that these stand in. */
  readonly labelRoom?: number;
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

/** A claim of the last year: its label follows what is printed of it. */
export interface BarEnd extends ChartRow {
  /** Where its words stand, on the value scale. */
  readonly at: number;
  /** Values that a bracket joins. */
  readonly from?: number;
  readonly to?: number;
  /** Larger than the others: what the drawing says. */
  readonly strong?: true;
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
    whole,
    ends = [],
    labelRoom = 4,
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
  const parts = stackYears(rows, kinds);
  const stacked = whole ? bodiesOf(parts) : parts;
  const wholeParts = stackYears(rows, whole ?? []);
  const outlined = bodiesOf(wholeParts);
  // A body of several parts is the value of no line: the parts answer, unseen.
  const series = whole ? undefined : href;
  const [left, right] = [years[0] - 0.5, years[1] + 0.5];
  return {
    width,
    height: plotHeight + 44,
    marginLeft: 1,
    marginRight: labelRoom,
    marginTop: 20,
    marginBottom: 24,
    x: { domain: [left, right], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      levelMarks(levels, left),
      partMarks(outlined, { fill: ink.paper, stroke: 'none' }),
      partMarks(outlined, { fill: ink.context, fillOpacity: 0.12, stroke: 'none' }),
      kinds.map((kind, index) => {
        const ofKind = stacked.filter((row) => row.kind === kind);
        const look = looks[index] ?? looks[3];
        const others = ofKind.filter((row) => !isExact(row));
        return [
          partMarks(ofKind.filter(isExact), look, series),
          // Parts have solid, pale and hollow for their kinds: how firm they are stands at their edge.
          others.map((row) => partMarks([row], { ...look, ...lineDash(row), strokeWidth: 1.6 }, series)),
          endMarks(others, { x: 'year', y: 'to', stroke: ink.context, rotate: -90 }),
        ];
      }),
      outlined.map((body) => partMarks([body], { fill: 'none', ...lineDash(body) })),
      (whole ? [...kinds, ...whole] : []).map((kind) =>
        partMarks(
          [...parts, ...wholeParts].filter((part) => part.kind === kind),
          { fill: 'none', stroke: 'none' },
          href,
        ),
      ),
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
      endLabels(ends, { right, perPixel: max / plotHeight }),
      annotate(annotations),
    ],
  };
}

/** Each year's parts as one, of the kind that lies lowest: no firmer than its least firm part. */
function bodiesOf(parts: readonly StackedPart[]): StackedPart[] {
  const bodies = new Map<number, StackedPart>();
  for (const part of parts) {
    const body = bodies.get(part.year);
    bodies.set(part.year, {
      ...(body && (isExact(part) || !isExact(body)) ? body : part),
      kind: body?.kind ?? part.kind,
      from: 0,
      to: part.to,
    });
  }
  return [...bodies.values()];
}

/** Least distance between the words of two ends, in pixels: of one line, and for each line more. */
const apart = 17;

/** Words at the right of the last bar, each a link to its claim, kept apart; some with a bracket. */
function endLabels(
  ends: readonly BarEnd[],
  { right, perPixel }: { readonly right: number; readonly perPixel: number },
): Plot.Markish[] {
  let below = Number.NEGATIVE_INFINITY;
  const placed = ends
    .toSorted((a, b) => a.at - b.at)
    .map((end) => {
      const words = `${end.printed} ${end.label}`.trim();
      const half = (apart * perPixel * words.split('\n').length) / 2;
      const at = Math.max(end.at, below + half);
      below = at + half;
      return { ...end, words, at };
    });
  const bracketed = placed.filter(({ from }) => from !== undefined);
  const line = { stroke: ink.text, strokeWidth: 1 } as const;
  return [
    bracketed.map((end) => [
      Plot.ruleX([end], { x: right, dx: 5, y1: 'from', y2: 'to', ...line, ...lineDash(end) }),
      Plot.ruleY([end.from, end.to], { x1: right, x2: right, dx: 2, insetRight: -3, ...line }),
    ]),
    [true, undefined].map((strong) =>
      Plot.text(
        placed.filter((end) => end.strong === strong),
        {
          x: right,
          y: 'at',
          text: 'words',
          textAnchor: 'start',
          dx: 13,
          lineHeight: 1.2,
          ...(strong ? lettering.value : lettering.small),
          fill: voiceInk,
          ...halo(),
          ...linked,
        },
      ),
    ),
  ];
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

/** @param series `series:<id>`, of parts that are its values */
function partMarks(parts: readonly StackedPart[], look: Plot.RectOptions, series?: string): Plot.Markish {
  const [first] = parts;
  return Plot.rect(parts, {
    render: tagLine(
      first && series && `${series}/${first.line}`,
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
