import { z } from 'astro/zod';
import { listOf, paragraphId } from './id.ts';
import { words } from './text.ts';

/** A section or subsection of the paper. */
export const section = z.strictObject({
  /** The paper's own heading. */
  title: words,
  /** A few words for contents and breadcrumbs. */
  short: words,
  /** What it says, one sentence of our own. */
  says: words,
  /** Its paragraphs, not counting those of its subsections. */
  paragraphs: listOf(paragraphId).min(1),
});

/** A section: its number is its id (“2.1”; “0” is the abstract). */
export type Section<Number extends string = string> = Readonly<z.output<typeof section>> & {
  readonly number: Number;
};
