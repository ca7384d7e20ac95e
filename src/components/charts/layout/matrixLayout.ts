import type { MatrixColumn, MatrixLine } from '../rows/matrixHead.ts';
import type { MatrixRow } from '../rows/matrixRow.ts';

export interface MatrixLayoutOptions {
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
  /** Pixels from mark to mark. */
  readonly pitch?: number;
  /** Room for the labels of the columns, in pixels. */
  readonly headHeight?: number;
  /** Pixels between two groups of columns. */
  readonly groupGap?: number;
}

/** Where everything in a matrix stands, in pixels. */
export type MatrixLayout = ReturnType<typeof matrixLayout>;

/** Room for a count beside its marks, in pixels: of one digit, and for each digit more. */
const countWidth = 14;
const digitWidth = 5;
/** Room for the sums, in pixels. */
const foot = 26;

/**
 * Places columns, lines, marks and counts of a matrix. The marks of a cell stand in a small block, as many side by side
 * as its column has room for; a line is as high as its highest block.
 */
export function matrixLayout(
  rows: readonly MatrixRow[],
  {
    width,
    columns,
    lines,
    labelWidth,
    totals,
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
      perLine: Math.max(1, Math.floor((cell.width - (totals ? countRoom(column.id) : 0)) / pitch)),
    };
  });

  let y = headHeight;
  const bands = lines.map((line) => {
    const deep = cells.map(({ id, perLine }) => Math.ceil(inCell(id, line.id).length / perLine));
    const band = {
      ...line,
      y,
      height: above + Math.max(1, ...deep) * pitch + 12,
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
    found.map((row, nth) => ({
      ...row,
      focus: band.focus,
      x: cell.x + pitch / 2 + (nth % cell.perLine) * pitch,
      y: band.first + Math.floor(nth / cell.perLine) * pitch,
    })),
  );
  const counts = blocks
    .filter(({ found }) => found.length > 1)
    .map(({ band, cell, found }) => ({
      x: cell.x + Math.min(found.length, cell.perLine) * pitch + 3,
      y: band.first,
      text: String(found.length),
    }));
  return { cells, bands, dots, counts, bottom: y, height: y + (totals ? foot + above : 0), above };
}
