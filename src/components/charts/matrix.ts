import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { labelMarks } from './label.ts';
import { linked } from './linked.ts';
import {
  type MatrixLabelOptions,
  type MatrixLayoutOptions,
  type MatrixRow,
  matrixLabels,
  matrixLayout,
} from './matrixLayout.ts';
import { pixelPlot } from './pixelPlot.ts';
import { ink } from './theme.ts';

export interface MatrixOptions extends ChartSize, MatrixLayoutOptions, MatrixLabelOptions {
  /** Draws a thin line from the first mark of a line to its last. */
  readonly join?: boolean;
}

/** Symbol, how dark its body is, how far it is turned, and its size: each looks as large as the others. */
const shapes = {
  solid: { symbol: 'circle', body: 1, rotate: 0, size: 1 },
  soft: { symbol: 'circle', body: 0.35, rotate: 0, size: 1 },
  hollow: { symbol: 'circle', body: 0, rotate: 0, size: 1 },
  flag: { symbol: 'square', body: 0, rotate: 45, size: 0.85 },
  up: { symbol: 'triangle', body: 1, rotate: 90, size: 0.75 },
  down: { symbol: 'triangle', body: 1, rotate: -90, size: 0.75 },
  words: { symbol: 'square', body: 0, rotate: 0, size: 0.95 },
  ratio: { symbol: 'times', body: 0, rotate: 0, size: 1 },
} as const satisfies Record<NonNullable<MatrixRow['shape']>, object>;

/** Everything as a mark in the cell of its column and line, each a link; the marks of a cell stand in a small block. */
export function matrix(rows: readonly MatrixRow[], options: MatrixOptions): Plot.PlotOptions {
  const { width, totals, pitch = 13, join = false } = options;
  const layout = matrixLayout(rows, options);
  const { bands, dots, bottom, height } = layout;
  const shape = (row: MatrixRow) => shapes[row.shape ?? 'solid'];
  const colour = ({ focus }: { focus?: boolean | undefined }) => (focus ? ink.focus : ink.mark);
  const hairlines = [...bands.map(({ y }) => y), ...(totals ? [bottom] : [])].map((y) => ({
    x1: 0,
    x2: width,
    y,
  }));
  const spans = bands.map(({ id, focus, first }) => {
    const across = dots.filter(({ line }) => line === id).map(({ x }) => x);
    return { focus, y: first, x1: Math.min(...across), x2: Math.max(...across) };
  });
  const across = { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y' } as const;
  return pixelPlot(
    [
      Plot.link(hairlines, { ...across, stroke: ink.grid }),
      join ? Plot.link(spans, { ...across, stroke: colour, strokeWidth: 1.5 }) : [],
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        r: (row: MatrixRow) => (pitch / 2 - 1.8) * shape(row).size,
        symbol: (row: MatrixRow) => shape(row).symbol,
        rotate: (row: MatrixRow) => shape(row).rotate,
        // An empty body hides the line that joins the marks.
        fill: (row: (typeof dots)[number]) => (shape(row).body ? colour(row) : ink.paper),
        fillOpacity: (row: MatrixRow) => shape(row).body || 1,
        stroke: colour,
        strokeWidth: 1.5,
        ...linked,
      }),
      labelMarks(matrixLabels(rows, layout, options)),
    ],
    { width, height },
  );
}
