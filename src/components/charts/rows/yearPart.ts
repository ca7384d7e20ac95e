/** A part of a year's bar. */
export interface YearPart {
  readonly year: number;
  /** In the unit of the scale. */
  readonly value: number;
  readonly kind: string;
}
