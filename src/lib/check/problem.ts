/** Something wrong in a file of the edition. */
export interface Problem {
  /** Path of the file, from the root of the project. */
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** What is wrong, in words that name the record or the tag. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
}
