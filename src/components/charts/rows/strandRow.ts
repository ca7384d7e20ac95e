/** Something that belongs to a strand, dated or not. */
export interface StrandRow {
  /** Year; without it the dot stands in the column of the undated. */
  readonly time?: number | undefined;
  /** Dated to the year only: where dots meet, it may move sideways. */
  readonly loose?: boolean;
  readonly strand: string;
  /** Stands beside the dot; empty for a dot without words. */
  readonly label: string;
  /** Drawn hollow. */
  readonly hollow?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}
