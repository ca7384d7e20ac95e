/** Something that people met with sites like this one, and the tests that hold it. */
export interface Case {
  /** Its number in the list of cases. */
  readonly id: string;
  /** What must be so. */
  readonly holds: string;
  /** Files of tests, each with what is in the names of those that hold the case. */
  readonly tests: readonly (readonly [file: string, name: RegExp])[];
}
