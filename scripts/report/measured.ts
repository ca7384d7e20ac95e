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
