/** A column or a line of a matrix; with a link, its label leads somewhere. */
export interface MatrixHead {
  readonly id: string;
  /** Lines break where it has a line break. */
  readonly label: string;
  readonly href?: string;
  readonly spoken?: string;
}

/** Columns of one group stand together. */
export interface MatrixColumn extends MatrixHead {
  readonly group?: string;
  /** Pixels; its share of the room where they are not given. */
  readonly width?: number;
}

/** The finding speaks of a line with `focus`. */
export interface MatrixLine extends MatrixHead {
  readonly focus?: boolean;
}
