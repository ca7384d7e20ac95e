import { conditions } from './conditions.ts';
import type { Cell } from './readCell.ts';

/**
 * The cells as a table to read: a page a row with what was to be read, a condition a column: `all` where all was, else how
 * many things were not; a dash where the page was not read.
 */
export function sayCells(cells: readonly Cell[], paths: readonly string[]): string {
  const names = Object.keys(conditions);
  const rows = paths.map((path) => {
    const ofPage = cells.filter((cell) => cell.path === path);
    const { claims = 0, values = 0, sources = 0 } = ofPage[0]?.counts ?? {};
    const marks = names.map((name) => {
      const cell = ofPage.find(({ condition }) => condition === name);
      return !cell ? '–' : cell.problems.length === 0 ? 'all' : `${cell.problems.length} not`;
    });
    return [path, String(claims), String(values), String(sources), ...marks];
  });
  const table = [['page', 'claims', 'values', 'sources', ...names], ...rows];
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
