import type { MatrixLayout } from '../layout/matrixLayout.ts';
import type { MatrixHead } from '../rows/matrixHead.ts';
import type { MatrixRow } from '../rows/matrixRow.ts';
import { ink, type } from '../theme.ts';
import type { Label } from './label.ts';

export interface MatrixLabelOptions {
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
export function matrixLabels(
  rows: readonly MatrixRow[],
  { cells, bands, counts, bottom, above }: MatrixLayout,
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
      ...(band.focus && { ...strong, colour: ink.focus }),
    }),
  );
  if (!totals) return [...groups, ...heads, ...lines].filter(({ text }) => text);

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
    ...counts.map((count): Label => ({ ...count, ...small, colour: ink.quiet })),
    { x: 0, y: end, text: totals, ...strong },
    ...ofColumns,
    ...(beside ? ofLines : []),
  ].filter(({ text }) => text);
}

function link({ href, spoken }: Pick<MatrixHead, 'href' | 'spoken'>): Pick<Label, 'href' | 'spoken'> {
  return { ...(href && { href }), ...(spoken && { spoken }) };
}
