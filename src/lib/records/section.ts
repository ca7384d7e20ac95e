import { z } from 'astro/zod';
import { paragraphId } from './paragraphId.ts';

/** A section or subsection of the paper. */
export const section = z.strictObject({
  /** The paper's own heading. */
  title: z.string().min(1),
  /** A few words for contents and breadcrumbs. */
  short: z.string().min(1),
  /** What it says, one sentence of our own. */
  says: z.string().min(1),
  /** Its paragraphs, not counting those of its subsections. */
  paragraphs: z.array(paragraphId).min(1),
});

/** A section: its number is its id (“2.1”; “0” is the abstract). */
export type Section<Number extends string = string> = Readonly<z.output<typeof section>> & {
  readonly number: Number;
};
