import { z } from 'astro/zod';
import { paragraphId } from './text.ts';

/** A footnote of the paper that is a remark and names no source: its text stands in the section's file. */
export const remark = z.strictObject({
  number: z
    .int()
    .min(1)
    .meta({ title: 'Number', description: 'Number of the footnote, as the paper prints it.' }),
  paragraph: paragraphId.meta({ title: 'Paragraph', description: 'The paragraph that it is a note to.' }),
});

/** How a remark is written down in `src/data/remarks.ts`. */
export type RemarkInput = z.input<typeof remark>;

/** A remark with its id, which is that of its footnote: `[^id]`. */
export type Remark<Id extends string = string> = Readonly<z.output<typeof remark>> & { readonly id: Id };
