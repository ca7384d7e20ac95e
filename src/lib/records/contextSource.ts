import { z } from 'astro/zod';

/** An independent page that says something of a claim: evidence of a check, origin of a context value. Never the paper's own source. */
export const contextSource = z.strictObject({
  publisher: z.string().min(1),
  title: z.string().min(1),
  /** Only of a page that a reader can trust; left out where just a copy was read. */
  url: z.url().optional(),
  /** Date of the page, ISO 8601, as much of it as is known. */
  date: z
    .string()
    .regex(/^(19|20)\d\d(-\d\d(-\d\d)?)?$/)
    .optional(),
  /** How we know it: the publisher's own page, a press report, or a weak page. */
  trust: z.enum(['primary', 'press', 'weak']),
});

/** How a context source is written down in `src/data/contextSources.ts`. */
export type ContextSourceInput = z.input<typeof contextSource>;

/** A context source, as the rest of the edition reads it. */
export type ContextSource<Id extends string = string> = Readonly<z.output<typeof contextSource>> & {
  readonly id: Id;
};
