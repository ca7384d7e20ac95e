/** A place in a text: line and column, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}
