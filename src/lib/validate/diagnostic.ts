/** Something wrong in a file of the edition. */
export interface Diagnostic {
  /** Path of the file, from the root of the project. */
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** Counted from 1. */
  readonly column: number;
  /** What is wrong, in words that name the record or the tag. */
  readonly what: string;
  /** How to fix it. */
  readonly fix: string;
}

/** A problem whose file is known from where it was found. */
export interface TextDiagnostic {
  readonly at: Position;
  readonly what: string;
  readonly fix: string;
}

/** A place in a text: line and column, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The place of a character of a text, by its index from 0. */
export function positionAt(text: string, index: number): Position {
  let [line, start] = [1, 0];
  for (let end = text.indexOf('\n'); end >= 0 && end < index; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: Math.min(index, text.length) - start + 1 };
}

/** One line for a terminal: “src/content/sections/2.mdx:14:7 – what – how to fix”; editors open the place. */
export function formatDiagnostic({ file, line, column, what, fix }: Diagnostic): string {
  return `${file}:${line}:${column} – ${what} – ${fix}`;
}

/** A file that is checked: its path from the root of the project, and what it holds. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}
