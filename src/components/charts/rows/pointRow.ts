import type { ChartRow } from '../../../lib/figure/chartRow.ts';

/** A claim’s value at a time. */
export interface PointRow extends ChartRow {
  /** Year. */
  readonly time: number;
}
