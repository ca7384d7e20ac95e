/** Measures the site in `dist`, or what makes it. What cannot be had here is a row that says so, never an error. */
export type Measure = () => Promise<readonly Measured[]>;

/** One thing that was measured of the built edition: a row of the report. */
export interface Measured {
  /** What was measured, with its unit: “heaviest section page, brotli bytes”. */
  readonly what: string;
  /** The figure as measured; of what was skipped, why. */
  readonly figure: string;
  /** What it may be at most, or must be at least: “≤ 25,000”; absent where nothing is promised. */
  readonly limit?: string;
  /** Whether the figure keeps to its limit; absent where nothing is promised, and where it was skipped. */
  readonly holds?: boolean;
}

/**
 * A part of the report as Markdown: its title, the command that ran, a table with a row for each thing measured.
 *
 * @param how the command; with it, where the part is kept, the day and the machine
 */
export function printMeasure(title: string, how: string, rows: readonly Measured[]): string {
  const lines = rows.map(({ what, figure, limit, holds }) =>
    row([what, figure, limit ?? '', holds === undefined ? '' : holds ? 'holds' : 'FAILS']),
  );
  const table = [row(['what', 'measured', 'limit', '']), '| --- | --- | --- | --- |', ...lines].join('\n');
  return [`## ${title}`, how, table].join('\n\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** A count as the report prints it: to one, thousands parted. */
export const printNumber = (count: number): string => Math.round(count).toLocaleString('en-GB');

/** The middle of some figures; of an even number of them, the mean of the middle two. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
}
