import * as Plot from '@observablehq/plot';
import type { ChartSize } from '../../lib/figure.ts';
import { type Label, labelMarks } from './label.ts';
import { matrixLayout } from './matrixLayout.ts';
import { pixelPlot } from './pixelPlot.ts';
import { ink, type } from './theme.ts';

/** One mark in a cell of a matrix. */
export interface MatrixRow {
  readonly column: string;
  readonly line: string;
  readonly shape?: keyof typeof shapes;
  readonly href: string;
  readonly spoken: string;
}

/** A column or a line; with a link, its label leads somewhere. */
export interface MatrixHead {
  readonly id: string;
  /** Lines break where it has a line break. */
  readonly label: string;
  readonly href?: string;
  readonly spoken?: string;
}

export interface MatrixOptions extends ChartSize {
  /** Columns of one group stand together under its name; a width (pixels) is its share where they are not even. */
  readonly columns: readonly (MatrixHead & { readonly group?: string; readonly width?: number })[];
  /** Lines from top to bottom; the finding speaks of one with `focus`. */
  readonly lines: readonly (MatrixHead & { readonly focus?: boolean })[];
  /** Room for the labels of the lines, in pixels; 0 puts each label above its line. */
  readonly labelWidth: number;
  /** Name of the sums of lines and columns; without it neither they nor the counts of cells are shown. */
  readonly totals?: string;
  /** Pixels from mark to mark. */
  readonly pitch?: number;
  /** Room for the labels of the columns, in pixels. */
  readonly headHeight?: number;
  /** Pixels between two groups of columns. */
  readonly groupGap?: number;
  /** Draws a thin line from the first mark of a line to its last. */
  readonly join?: boolean;
}

const shapes = {
  solid: { symbol: 'circle', body: 1, rotate: 0 },
  soft: { symbol: 'circle', body: 0.35, rotate: 0 },
  hollow: { symbol: 'circle', body: 0, rotate: 0 },
  flag: { symbol: 'diamond', body: 0, rotate: 0 },
  up: { symbol: 'triangle', body: 1, rotate: 90 },
  down: { symbol: 'triangle', body: 1, rotate: -90 },
  words: { symbol: 'square', body: 0, rotate: 0 },
  ratio: { symbol: 'times', body: 0, rotate: 0 },
} as const;

/** Everything as a mark in the cell of its column and line, each a link; the marks of a cell stand in a small block. */
export function matrix(rows: readonly MatrixRow[], options: MatrixOptions): Plot.PlotOptions {
  const { width, totals, pitch = 13, headHeight = 28, join = false } = options;
  const { cells, bands, dots, counts, bottom, height, above } = matrixLayout(rows, options);
  const beside = above === 0;
  const shape = (row: MatrixRow) => shapes[row.shape ?? 'solid'];
  const colour = ({ focus }: { focus?: boolean | undefined }) => (focus ? ink.focus : ink.mark);
  const spans = bands.map(({ id, focus, first }) => {
    const across = dots.filter(({ line }) => line === id).map(({ x }) => x);
    return { focus, y: first, x1: Math.min(...across), x2: Math.max(...across) };
  });
  const groups = cells.filter(({ group }, index) => group && group !== cells[index - 1]?.group);

  const labels: Label[] = [
    ...groups.map(
      ({ x, group = '' }): Label => ({
        x: x + 1,
        y: 0,
        text: group,
        line: 'top',
        size: type.small,
        weight: 600,
      }),
    ),
    ...cells.map(
      ({ x, label, ...link }): Label => ({
        ...linked(link),
        x: x + 1,
        y: headHeight - 8,
        text: label,
        line: 'bottom',
        size: type.small,
        colour: ink.quiet,
      }),
    ),
    ...bands.map(
      ({ first, label, focus, total, ...link }): Label => ({
        ...linked(link),
        x: 0,
        y: first - above,
        text: totals && !beside ? `${label}\u2002${total}` : label,
        weight: focus ? 600 : 400,
        colour: focus ? ink.focus : ink.text,
      }),
    ),
  ];
  const sums: Label[] = totals
    ? [
        { x: 0, y: bottom + 15, text: beside ? totals : '', weight: 600 },
        ...cells.map(
          ({ id, x }): Label => ({
            x: x + 1,
            y: bottom + 15,
            text: String(rows.filter(({ column }) => column === id).length || '–'),
            weight: 600,
          }),
        ),
        ...(beside
          ? bands.map(
              ({ first, total }): Label => ({
                x: width,
                y: first,
                text: String(total),
                anchor: 'end',
                weight: 600,
              }),
            )
          : []),
        ...(beside
          ? [{ x: width, y: bottom + 15, text: String(rows.length), anchor: 'end', weight: 600 } as const]
          : []),
        ...counts.map((count): Label => ({ ...count, size: type.small, colour: ink.quiet })),
      ]
    : [];

  return pixelPlot(
    [
      Plot.link([...bands.map(({ y }) => y), ...(totals ? [bottom] : [])], {
        x1: 0,
        x2: width,
        y1: (y: number) => y,
        y2: (y: number) => y,
        stroke: ink.grid,
      }),
      join && Plot.link(spans, { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y', stroke: colour, strokeWidth: 1.5 }),
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        r: pitch / 2 - 1.8,
        symbol: (row: MatrixRow) => shape(row).symbol,
        rotate: (row: MatrixRow) => shape(row).rotate,
        fill: colour,
        fillOpacity: (row: MatrixRow) => shape(row).body,
        stroke: colour,
        strokeWidth: 1.5,
        href: 'href',
        ariaLabel: 'spoken',
      }),
      labelMarks([...labels, ...sums].filter(({ text }) => text)),
    ],
    { width, height },
  );
}

function linked({ href, spoken }: { href?: string; spoken?: string }): Pick<Label, 'href' | 'spoken'> {
  return { ...(href && { href }), ...(spoken && { spoken }) };
}
