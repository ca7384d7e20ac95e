import type { Measured } from './measured.ts';

/** A part of the report: what it is called, the command that runs it alone, and how it is measured. */
export interface Measure {
  readonly title: string;
  /** As a reader would type it: `npm run bench`. */
  readonly command: string;
  /** Measures the site in `dist`. What cannot be had here is a row that says so, never an error. */
  readonly run: () => Promise<readonly Measured[]>;
}
