import * as Plot from '@observablehq/plot';
import type { ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { spanMarks } from './claimMarks.ts';
import { linked } from './linked.ts';
import { type Label, labelMarks, pixelPlot } from './pixelPlot.ts';
import { ink, type } from './theme.ts';

/** A thing that is counted, in its bin. */
export interface UnitMark extends PlainRow {
  /** Id of the bin. */
  readonly bin: string;
  /** There is something to note about it, which the figure says: an empty disc. */
  readonly noted?: boolean;
}

/** A bin, with its name; a gap stands before one that does not go on from the one before it. */
export interface Bin {
  readonly id: string;
  readonly label: string;
  readonly apart?: boolean;
}

interface UnitHistogramOptions extends ChartSize {
  /** From left to right, or from top to bottom. */
  readonly bins: readonly Bin[];
  /** `up` stacks discs over the names of bins, `across` sets them in rows beside the names. */
  readonly direction: 'up' | 'across';
  /** What is said of one bin under its name, with a bracket; `up` only. */
  readonly annotation?: { readonly bin: string; readonly row: ChartRow; readonly text: string };
}

/** Pixels from disc to disc, the radius of one, and the pixels between bins that do not go on from each other. */
const pitch = 25;
const radius = 8.5;
const gap = 14;

/** Things counted one by one: a disc each, every one a link, stacked in bins with their counts. */
export function unitHistogram(units: readonly UnitMark[], options: UnitHistogramOptions): Plot.PlotOptions {
  return options.direction === 'up' ? columns(units, options) : lines(units, options);
}

function columns(
  units: readonly UnitMark[],
  { width, narrow, bins, annotation }: UnitHistogramOptions,
): Plot.PlotOptions {
  const gaps = bins.filter(({ apart }) => apart).length;
  const step = (width - gaps * (narrow ? 6 : gap)) / bins.length;
  const most = Math.max(...bins.map(({ id }) => ofBin(units, id).length));
  const base = most * pitch + 26;
  const middles = new Map<string, number>();
  let left = 0;
  for (const { id, apart } of bins) {
    if (apart) left += narrow ? 6 : gap;
    middles.set(id, left + step / 2);
    left += step;
  }
  const middle = (id: string) => middles.get(id) ?? 0;
  const placed = bins.flatMap(({ id }) =>
    ofBin(units, id).map((unit, nth) => ({ ...unit, x: middle(id), y: base - (nth + 0.5) * pitch })),
  );
  const small = { size: type.small, colour: ink.quiet, anchor: 'middle' } as const;
  const names = bins.map(
    ({ id, label }): Label => ({ ...small, x: middle(id), y: base + 8, text: label, line: 'top' }),
  );
  const counts = bins
    .filter(({ id }) => ofBin(units, id).length > 1)
    .map(({ id }): Label => {
      const { length } = ofBin(units, id);
      return {
        x: middle(id),
        y: base - length * pitch - 9,
        text: String(length),
        anchor: 'middle',
        weight: 600,
      };
    });
  const ends = annotation
    ? [middle(annotation.bin) - step / 2 + 2, middle(annotation.bin) + step / 2 - 2]
    : [];
  const under = base + 32;
  return pixelPlot(
    [
      Plot.link(
        bins.map(({ id }) => ({ x1: middle(id) - step / 2, x2: middle(id) + step / 2 })),
        { x1: 'x1', x2: 'x2', y1: base, y2: base, stroke: ink.text },
      ),
      discs(placed),
      annotation
        ? spanMarks([{ ...annotation.row, x1: ends[0], x2: ends[1] }], {
            x1: 'x1',
            x2: 'x2',
            y: () => under,
            colour: ink.mark,
            strokeWidth: 3,
          })
        : [],
      labelMarks([
        ...names,
        ...counts,
        ...(annotation
          ? [
              {
                x: ends[1] ?? 0,
                y: under + 16,
                text: annotation.text,
                size: type.small,
                anchor: 'end',
                italic: true,
              } as const,
            ]
          : []),
      ]),
    ],
    { width, height: annotation ? under + 28 : base + 26 },
  );
}

function lines(units: readonly UnitMark[], { width, narrow, bins }: UnitHistogramOptions): Plot.PlotOptions {
  const lane = narrow ? 0 : 150;
  const perLine = Math.floor((width - lane - 30) / pitch);
  const above = narrow ? 22 : 0;
  let y = 2;
  const placed = [];
  const labels: Label[] = [];
  const hairlines = [];
  for (const { id, label } of bins) {
    const found = ofBin(units, id);
    const first = y + above + pitch / 2 + 2;
    labels.push({ x: 0, y: narrow ? y + 14 : first, text: narrow ? `${label}\u2002${found.length}` : label });
    if (!narrow)
      labels.push({ x: width - 2, y: first, text: String(found.length), anchor: 'end', weight: 600 });
    for (const [nth, unit] of found.entries())
      placed.push({
        ...unit,
        x: lane + radius + 1 + (nth % perLine) * pitch,
        y: first + Math.floor(nth / perLine) * pitch,
      });
    y += above + Math.ceil(found.length / perLine) * pitch + 8;
    hairlines.push({ y });
  }
  return pixelPlot(
    [
      Plot.link(hairlines, { x1: 0, x2: width, y1: 'y', y2: 'y', stroke: ink.grid }),
      discs(placed),
      labelMarks(labels),
    ],
    { width, height: y + 2 },
  );
}

function ofBin(units: readonly UnitMark[], id: string): readonly UnitMark[] {
  return units.filter(({ bin }) => bin === id);
}

function discs(units: readonly (UnitMark & { readonly x: number; readonly y: number })[]): Plot.Markish {
  return Plot.dot(units, {
    x: 'x',
    y: 'y',
    r: radius,
    fill: ({ noted }: UnitMark) => (noted ? ink.paper : ink.mark),
    stroke: ink.mark,
    strokeWidth: 1.6,
    ...linked,
  });
}
