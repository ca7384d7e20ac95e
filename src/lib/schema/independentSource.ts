import { z } from 'astro/zod';
import { partialDate } from './date.ts';
import { oneOf, webAddress, words } from './text.ts';

/** How we know an independent page: its id, and how it is said beside the page. */
export const trusts = {
  primary: 'publisher’s own page',
  copy: 'copy of the publisher’s file',
  press: 'press report',
  weak: 'weak page',
} as const;

/** An independent page that says something of a claim: evidence of a check, origin of a context value. Never the paper's own source. */
export const contextSource = z.strictObject({
  publisher: words.meta({ title: 'Publisher', description: 'Who says it.' }),
  title: words.meta({ title: 'Title', description: 'Title of the page, or what it is.' }),
  url: webAddress.optional().meta({
    title: 'Address',
    description: 'Address of the page; left out where just a copy was read.',
  }),
  date: partialDate
    .optional()
    .meta({ title: 'Date', description: 'Date of the page, ISO 8601, as much of it as is known.' }),
  trust: oneOf(trusts).meta({
    title: 'Trust',
    description: `How we know it. ${Object.entries(trusts)
      .map(([id, said]) => `${id}: ${said}`)
      .join('; ')}.`,
  }),
});

/** How a context source is written down in `src/data/contextSources.ts`. */
export type ContextSourceInput = z.input<typeof contextSource>;

/** A context source, as the rest of the edition reads it. */
export type ContextSource<Id extends string = string> = Readonly<z.output<typeof contextSource>> & {
  readonly id: Id;
};
