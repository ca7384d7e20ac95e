import type { ChartSize } from './figure.ts';

/** The two sizes that each chart is drawn for: beside or above the text column, and on a phone. */
export const chartSizes = {
  wide: { width: 720, narrow: false },
  narrow: { width: 360, narrow: true },
} as const satisfies Record<string, ChartSize>;
