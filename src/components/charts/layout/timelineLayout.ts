import type { TimelineRow } from '../rows/timelineRow.ts';

/** A row with its place. */
export interface PlacedRow extends TimelineRow {
  readonly from: number;
  /** Middle of the mark, in pixels from the top of the axis. */
  readonly y: number;
}

export interface TimelineLayoutOptions {
  /** First year of the axis, where what has no date is listed. */
  readonly first: number;
  /** Pixels from one row to the next. */
  readonly step: number;
}

/** Pixels from one row without a date to the next. */
const line = 21;

/**
 * Places what has a date one below the other on the axis, and under the axis what has none.
 *
 * @returns the rows of both; where the axis ends and the whole drawing, in pixels
 */
export function timelineLayout(rows: readonly TimelineRow[], { first, step }: TimelineLayoutOptions) {
  const dated = rows
    .filter((row): row is TimelineRow & { from: number } => row.from !== undefined)
    .map((row, index): PlacedRow => ({ ...row, y: (index + 1) * step - 12 }));
  const bottom = dated.length * step + 8;
  const undated = rows
    .filter((row) => row.from === undefined)
    .map((row, index): PlacedRow => ({ ...row, from: first, y: bottom + 24 + (index + 1) * line }));
  return { dated, undated, bottom, height: bottom + (undated.length ? 34 + undated.length * line : 0) };
}
