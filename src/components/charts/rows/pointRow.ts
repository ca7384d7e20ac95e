import type { ChartRow } from '../../../lib/chartRow.ts';

/** A claim’s value at a time. */
export interface PointRow extends ChartRow {
  /** Year. */
  readonly time: number;
}
