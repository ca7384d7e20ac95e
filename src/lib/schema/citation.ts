import { z } from 'astro/zod';
import { listOf, paragraphId, recordId } from './id.ts';
import { words } from './text.ts';

/** A citation in the paper's running text. */
export const citation = z.strictObject({
  /** The names as our text prints them: “Fang & Li”. */
  names: words,
  /** The year as the paper prints it in its text. */
  year: z.string().regex(/^(1[5-9]|20)\d\d$/, 'a year is from 1500 to 2099'),
  /** The entry of the reference list that it means. */
  source: recordId,
  paragraph: paragraphId,
  /** The strand of theory that the paper puts it in, where it does. */
  strand: words.optional(),
  /** Where the printed citation fits more than one entry: all that it could mean, the likeliest first. */
  candidates: listOf(recordId).min(2).optional(),
  /** What is odd about the citation as printed, and how it was resolved. */
  note: words.optional(),
});

/** How a citation is written down in `src/data/citations.ts`. */
export type CitationInput<SourceId extends string = string> = Omit<
  z.input<typeof citation>,
  'source' | 'candidates'
> & {
  source: SourceId;
  candidates?: readonly SourceId[];
};

/** A citation, as the rest of the edition reads it. */
export type Citation<Id extends string = string> = Readonly<z.output<typeof citation>> & { readonly id: Id };
