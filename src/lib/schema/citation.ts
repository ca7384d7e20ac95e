import { z } from 'astro/zod';
import { listOf, paragraphId, recordId, text } from './text.ts';

/** A citation in the paper's running text. */
export const citation = z.strictObject({
  names: text.meta({ title: 'Names', description: 'The names as our text prints them: “Fang & Li”.' }),
  year: z
    .string()
    .regex(
      /^((1\d|20)\d\d[a-z]?|in press|forthcoming|n\.d\.)$/,
      'a year is from 1000 to 2099, with a letter where the paper has one: “1956”, “2022a”; or “in press”, “forthcoming”, “n.d.”',
    )
    .meta({
      title: 'Year',
      description: 'The year as the paper prints it in its text: “1956”, “2022a”, “in press”.',
    }),
  source: recordId.meta({
    title: 'Source',
    description: 'The entry of the reference list that it means, by id.',
  }),
  paragraph: paragraphId.meta({ title: 'Paragraph', description: 'Paragraph of the paper that cites it.' }),
  strand: text.optional().meta({
    title: 'Strand',
    description: 'The strand of theory that the paper puts it in, where it does.',
  }),
  candidates: listOf(recordId).min(2).optional().meta({
    title: 'Candidates',
    description:
      'Where the printed citation fits more than one entry: all that it could mean by id, the likeliest first.',
  }),
  note: text.optional().meta({
    title: 'Note',
    description: 'What is odd about the citation as printed, and how it was resolved.',
  }),
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
