import * as Plot from '@observablehq/plot';
import type { ChartRow, PlainRow } from '../../lib/edition/chartRow.ts';
import type { ChartSize } from '../../lib/schema/figure.ts';
import { linked, tag } from './linked.ts';
import { type Label, labelMarks, pixelPlot } from './pixelPlot.ts';
import { markShape } from './qualifier.ts';
import { ink, type } from './theme.ts';

export interface MatrixOptions extends ChartSize, MatrixLayoutOptions, MatrixLabelOptions {
  /** Draws a thin line from the first mark of a line to its last. */
  readonly join?: boolean;
}

/** Everything as a mark in the cell of its column and line, each a link; the marks of a cell stand in a small block. */
export function matrix(rows: readonly MatrixRow[], options: MatrixOptions): Plot.PlotOptions {
  const { width, totals, pitch = 13, join = false } = options;
  const layout = matrixLayout(rows, options);
  const { bands, dots, bottom, height } = layout;
  const shape = (row: MatrixRow) => ({ ...markShape(row), ...('empty' in row && row.empty && { body: 0 }) });
  const hairlines = [...bands.map(({ y }) => y), ...(totals ? [bottom] : [])].map((y) => ({
    x1: 0,
    x2: width,
    y,
  }));
  const spans = bands.map(({ id, first }) => {
    const across = dots.filter(({ line }) => line === id).map(({ x }) => x);
    return { y: first, x1: Math.min(...across), x2: Math.max(...across) };
  });
  const across = { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y' } as const;
  return pixelPlot(
    [
      Plot.rect(
        bands.filter(({ focus }) => focus),
        {
          x1: 0,
          x2: width,
          y1: 'y',
          y2: ({ y, height }: (typeof bands)[number]) => y + height,
          fill: ink.grid,
          fillOpacity: 0.5,
        },
      ),
      Plot.link(hairlines, { ...across, stroke: ink.grid }),
      join ? Plot.link(spans, { ...across, stroke: ink.mark, strokeWidth: 1.5 }) : [],
      Plot.dot(dots, {
        x: 'x',
        y: 'y',
        r: (row: MatrixRow) => Math.min(pitch / 2 - 1.8, largest) * shape(row).size,
        symbol: (row: MatrixRow) => shape(row).symbol,
        rotate: (row: MatrixRow) => shape(row).rotate,
        // An empty body hides the line that joins the marks.
        fill: (row: (typeof dots)[number]) => (shape(row).body ? ink.mark : ink.paper),
        fillOpacity: (row: MatrixRow) => shape(row).body || 1,
        stroke: ink.mark,
        strokeWidth: 1.5,
        ...linked,
        render: tag(dots.map(({ column, line }) => ({ column, row: line }))),
      }),
      labelMarks(matrixLabels(rows, layout, options)),
    ],
    { width, height },
  );
}

/** One mark in a cell of a matrix: a claim, or anything else. */
export type MatrixRow = (ChartRow<number | string> | FilledRow) & {
  readonly column: string;
  readonly line: string;
  /** Words beside the mark, which then stands on a row of its own. Lines break where it has a line break. */
  readonly name?: string;
};

/** Pixels of a mark’s radius, at most. */
const largest = 7;

/** A mark that shows no claim, full or empty. */
interface FilledRow extends PlainRow {
  readonly empty?: boolean;
}

/** A column or a line of a matrix; with a link, its label leads somewhere. */
interface MatrixHead {
  readonly id: string;
  /** Lines break where it has a line break. */
  readonly label: string;
  readonly href?: string;
  readonly spoken?: string;
}

/** Columns of one group stand together. */
export interface MatrixColumn extends MatrixHead {
  readonly group?: string;
  /** Pixels; its share of the room where they are not given. */
  readonly width?: number;
}

/** The finding speaks of a line with `focus`. */
export interface MatrixLine extends MatrixHead {
  readonly focus?: boolean;
}

interface MatrixLayoutOptions {
  /** Pixels. */
  readonly width: number;
  /** From left to right. */
  readonly columns: readonly MatrixColumn[];
  /** From top to bottom. */
  readonly lines: readonly MatrixLine[];
  /** Room for the labels of the lines, in pixels; 0 puts each label above its line. */
  readonly labelWidth: number;
  /** Name of the sums of lines and columns; without it neither they nor the counts of cells are shown. */
  readonly totals?: string;
  /** Prints how many marks a cell has, beside them; so it is where sums are shown. */
  readonly counted?: boolean;
  /** Pixels from mark to mark. */
  readonly pitch?: number;
  /** Room for the labels of the columns, in pixels. */
  readonly headHeight?: number;
  /** Pixels between two groups of columns. */
  readonly groupGap?: number;
}

/** Where everything in a matrix stands, in pixels. */
type MatrixLayout = ReturnType<typeof matrixLayout>;

/** Room for a count beside its marks, in pixels: of one digit, and for each digit more. */
const [countWidth, digitWidth] = [14, 5];
/** Room for the sums, in pixels. */
const foot = 26;
/** Pixels of a line of a mark’s name. */
const nameLine = 16;

/**
 * Places columns, lines, marks and counts of a matrix. The marks of a cell stand in a small block, as many side by side
 * as its column has room for; a line is as high as its highest block.
 */
function matrixLayout(
  rows: readonly MatrixRow[],
  {
    width,
    columns,
    lines,
    labelWidth,
    totals,
    counted = totals !== undefined,
    pitch = 13,
    headHeight = 28,
    groupGap = 0,
  }: MatrixLayoutOptions,
) {
  const above = labelWidth === 0 ? 20 : 0;
  const totalWidth = totals && labelWidth > 0 ? 30 : 0;
  const gaps = columns.filter(({ group }, index) => index > 0 && group !== columns[index - 1]?.group).length;
  const even = (width - labelWidth - totalWidth - gaps * groupGap) / columns.length;

  const inCell = (column: string, line: string) =>
    rows.filter((row) => row.column === column && row.line === line);
  const countRoom = (column: string) => {
    const most = Math.max(...lines.map(({ id }) => inCell(column, id).length));
    return countWidth + digitWidth * (String(most).length - 1);
  };

  let x = labelWidth;
  const cells = columns.map((column, index) => {
    if (index > 0 && column.group !== columns[index - 1]?.group) x += groupGap;
    const cell = { ...column, x, width: column.width ?? even };
    x += cell.width;
    return {
      ...cell,
      perLine: Math.max(1, Math.floor((cell.width - (counted ? countRoom(column.id) : 0)) / pitch)),
    };
  });

  let y = headHeight;
  const bands = lines.map((line) => {
    const deep = cells.map(({ id, perLine }) => Math.ceil(inCell(id, line.id).length / perLine));
    const listed = rows.filter((row) => row.line === line.id && row.name);
    const tall = listed.map(({ name = '' }) => Math.max(pitch, name.split('\n').length * nameLine));
    const band = {
      ...line,
      y,
      listed,
      starts: tall.map((own, nth) => sum(tall.slice(0, nth)) + (own - pitch) / 2),
      height: above + (listed.length ? sum(tall) : Math.max(1, ...deep) * pitch) + 12,
      first: y + above + 6 + pitch / 2,
    };
    y += band.height;
    return { ...band, total: rows.filter((row) => row.line === line.id).length };
  });

  const blocks = bands.flatMap((band) =>
    cells
      .map((cell) => ({ band, cell, found: inCell(cell.id, band.id) }))
      .filter(({ found }) => found.length),
  );
  const dots = blocks.flatMap(({ band, cell, found }) =>
    found.map((row, nth) =>
      band.listed.length
        ? { ...row, x: cell.x + pitch / 2, y: band.first + (band.starts[band.listed.indexOf(row)] ?? 0) }
        : {
            ...row,
            x: cell.x + pitch / 2 + (nth % cell.perLine) * pitch,
            y: band.first + Math.floor(nth / cell.perLine) * pitch,
          },
    ),
  );
  const counts = blocks
    .filter(({ band, found }) => found.length > 1 && !band.listed.length && counted)
    .map(({ band, cell, found }) => ({
      x: cell.x + Math.min(found.length, cell.perLine) * pitch + 3,
      y: band.first,
      text: String(found.length),
    }));
  return { cells, bands, dots, counts, bottom: y, height: y + (totals ? foot + above : 0), above };
}

interface MatrixLabelOptions {
  /** Pixels. */
  readonly width: number;
  /** Name of the sums of lines and columns, if they are shown. */
  readonly totals?: string;
  /** Room for the labels of the columns, in pixels. */
  readonly headHeight?: number;
  /** Names of the groups of columns, by id; one without a name is only set apart. */
  readonly groupNames?: Readonly<Record<string, string>>;
}

/** The words of a matrix: heads of columns and lines, and where sums are wanted the counts and totals. */
function matrixLabels(
  rows: readonly MatrixRow[],
  { cells, bands, dots, counts, bottom, above }: MatrixLayout,
  { width, totals, headHeight = 28, groupNames = {} }: MatrixLabelOptions,
): Label[] {
  const beside = above === 0;
  const strong = { weight: 600 } as const;
  const small = { size: type.small } as const;

  const groups = cells
    .filter(({ group }, index) => group !== cells[index - 1]?.group)
    .map(
      ({ x, group = '' }): Label => ({
        x: x + 1,
        y: 2,
        text: groupNames[group] ?? '',
        line: 'top',
        // Only the wide drawing names its groups, and they stand close.
        size: 12,
        ...strong,
      }),
    );
  const heads = cells.map(
    (cell): Label => ({
      ...link(cell),
      x: cell.x + 1,
      y: headHeight - 8,
      text: cell.label,
      line: 'bottom',
      ...small,
      colour: ink.quiet,
    }),
  );
  const lines = bands.map(
    ({ first, total, ...band }): Label => ({
      ...link(band),
      x: 0,
      y: first - above,
      text: totals && !beside ? `${band.label}\u2002${total}` : band.label,
      ...(band.focus && strong),
    }),
  );
  const names = dots.flatMap(({ name = '', x, y }): Label[] =>
    x < width * 0.55
      ? [{ x: x + 13, y, text: name, ...small }]
      : [{ x: x - 13, y, text: name, ...small, anchor: 'end' }],
  );
  if (!totals) return [...groups, ...heads, ...lines, ...names].filter(({ text }) => text);

  const end = bottom + 16;
  const ofColumns = cells.map(({ id, x }): Label => {
    const count = rows.filter(({ column }) => column === id).length;
    return { x: x + 1, y: end + above, text: String(count || '–'), ...strong };
  });
  const ofLines = bands.map(
    ({ first, total }): Label => ({ x: width - 2, y: first, text: String(total), anchor: 'end', ...strong }),
  );
  return [
    ...groups,
    ...heads,
    ...lines,
    ...names,
    ...counts.map((count): Label => ({ ...count, ...small, colour: ink.quiet })),
    { x: 0, y: end, text: totals, ...strong },
    ...ofColumns,
    ...(beside ? ofLines : []),
  ].filter(({ text }) => text);
}

const link = ({ href, spoken }: MatrixHead) => ({ ...(href && { href }), ...(spoken && { spoken }) });

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
