/** One mark in a cell of a matrix. */
export interface MatrixRow {
  readonly column: string;
  readonly line: string;
  readonly shape?: 'solid' | 'soft' | 'hollow' | 'flag' | 'up' | 'down' | 'words' | 'ratio';
  readonly href: string;
  readonly spoken: string;
}
