/** A part of a whole, counted in cells. */
export interface UnitRow {
  /** How many cells; the last may be a fraction. */
  readonly cells: number;
  readonly label: string;
  /** Value with qualifier, printed under the label. */
  readonly printed: string;
  readonly colour: string;
  /** Columns that the label stands to the right of its first, where the part before is slimmer than its own label. */
  readonly labelShift?: number;
  /** Drawn as empty cells. */
  readonly hollow?: boolean;
  /** What the reader assumed: pale cells, dashed. */
  readonly assumed?: boolean;
  /** More than this: an arrow follows the last cell. */
  readonly open?: boolean;
  readonly href: string;
  readonly spoken: string;
}
