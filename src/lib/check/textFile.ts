/** A file that is checked: its path from the root of the project, and what it holds. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}
