import { z } from 'astro/zod';
import { isDate } from './date.ts';
import { words } from './text.ts';
import { webAddress } from './webAddress.ts';

/** How we know an independent page: its id, and how it is said beside the page. */
export const trusts = {
  primary: 'publisher’s own page',
  copy: 'copy of the publisher’s file',
  press: 'press report',
  weak: 'weak page',
} as const;

type TrustId = keyof typeof trusts;

/** Accepts the four ids. */
export const trustId = z.enum(Object.keys(trusts) as [TrustId, ...TrustId[]]);

/** What the ids mean, for a column of a table. */
export const trustMeaning = Object.entries(trusts)
  .map(([id, said]) => `${id}: ${said}`)
  .join('; ');

/** An independent page that says something of a claim: evidence of a check, origin of a context value. Never the paper's own source. */
export const contextSource = z.strictObject({
  publisher: words,
  title: words,
  /** Only of a page that a reader can trust; left out where just a copy was read. */
  url: webAddress.optional(),
  /** Date of the page, ISO 8601, as much of it as is known. */
  date: z
    .string()
    .refine(isDate, 'a date is one of the calendar, written like “2024”, “2024-12” or “2024-12-31”')
    .optional(),
  /** How we know it. */
  trust: trustId,
});

/** How a context source is written down in `src/data/contextSources.ts`. */
export type ContextSourceInput = z.input<typeof contextSource>;

/** A context source, as the rest of the edition reads it. */
export type ContextSource<Id extends string = string> = Readonly<z.output<typeof contextSource>> & {
  readonly id: Id;
};
