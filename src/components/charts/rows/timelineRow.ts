/** Something on a time axis: a span, a point, a goal, or what has no date. */
export interface TimelineRow {
  /** In years; a month counts as a fraction. Absent for what the paper does not date. */
  readonly from?: number;
  /** End of a span, in years: the last year counts whole. */
  readonly to?: number;
  readonly label: string;
  /** Printed after the label: “2012–2020”. */
  readonly printed: string;
  /** A length of time between two others: drawn as a thin bracket with its words in the middle. */
  readonly distance?: true;
  /** A goal is drawn hollow, with a flag at its date. */
  readonly goal?: boolean;
  readonly colour?: string;
  readonly href: string;
  readonly spoken: string;
}
