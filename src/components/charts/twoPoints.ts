import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure/figure.ts';
import { type Annotation, annotate } from './marks/annotation.ts';
import { halo } from './marks/halo.ts';
import { lettering } from './marks/lettering.ts';
import { type Level, levelMarks } from './marks/levelMarks.ts';
import { paperDot } from './marks/paperDot.ts';
import { type SpanRow, spanMarks } from './marks/spanMarks.ts';
import { yearAxis } from './marks/yearAxis.ts';
import type { PointRow } from './rows/pointRow.ts';
import { ink } from './theme.ts';

export interface TwoPointsOptions extends ChartSize {
  /** Years at the two ends of the axis. */
  readonly domain: readonly [number, number];
  /** End of the value scale; it begins at zero. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly levels?: readonly Level[];
  /** Drawn under the axis. */
  readonly spans?: readonly SpanRow[];
  readonly annotations?: readonly Annotation[];
  /** Height of the value scale in pixels. */
  readonly plotHeight?: number;
}

const left = 1;
const right = 24;
/** Pixels from the axis down to the spans, and the length of an arrow. */
const spanDrop = 40;
const arrow = 20;

/** Points over time joined by a dashed line: the ends are given, the path between them is not. */
export function twoPoints(
  rows: readonly PointRow[],
  {
    width,
    narrow,
    domain,
    max,
    ticks,
    levels = [],
    spans = [],
    annotations = [],
    plotHeight = 240,
  }: TwoPointsOptions,
): Plot.PlotOptions {
  const below = spans.length ? 60 : 16;
  return {
    width,
    height: plotHeight + below + 30,
    marginLeft: left,
    marginRight: right,
    marginTop: 20,
    marginBottom: below + 10,
    x: { domain: [...domain], axis: null },
    y: { domain: [0, max], axis: null },
    marks: [
      levelMarks(levels, domain[0]),
      yearAxis(ticks, { line: 'middle', drop: 14 }),
      Plot.line(rows, { x: 'time', y: 'value', stroke: ink.mark, strokeWidth: 1.5, strokeDasharray: '3,5' }),
      Plot.ruleX(rows, { x: 'time', y1: 0, y2: 'value', stroke: ink.grid }),
      Plot.dot(rows, { x: 'time', y: 'value', ...paperDot }),
      Plot.text(rows, {
        x: 'time',
        y: 'value',
        text: 'printed',
        dx: narrow ? -8 : 0,
        dy: -16,
        ...lettering.value,
        fontSize: 18,
        ...halo(),
      }),
      spanMarks(spans, {
        domain,
        y: (-spanDrop * max) / plotHeight,
        arrow: (arrow * (domain[1] - domain[0])) / (width - right - left),
      }),
      annotate(annotations),
    ],
  };
}
