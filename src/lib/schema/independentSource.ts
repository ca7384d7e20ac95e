import { z } from 'astro/zod';
import * as language from '#edition/data/language.ts';
import { partialDate } from './date.ts';
import { oneOf, recordId, text, webAddress } from './text.ts';

const names = language.independentKinds;

/**
 * Kinds of independent source, and how each is said beside a page. `ofRecord` are those that count, decide or study a matter by
 * their office or trade; the others pass on what they heard, or speak of themselves.
 */
export const independentKinds = {
  'statistics-office': { name: names['statistics-office'], ofRecord: true },
  'public-body': { name: names['public-body'], ofRecord: true },
  journal: { name: names.journal, ofRecord: true },
  association: { name: names.association, ofRecord: true },
  'research-institute': { name: names['research-institute'], ofRecord: true },
  'market-research': { name: names['market-research'], ofRecord: true },
  'reference-work': { name: names['reference-work'], ofRecord: true },
  firm: { name: names.firm, ofRecord: false },
  'law-firm': { name: names['law-firm'], ofRecord: false },
  press: { name: names.press, ofRecord: false },
  trade: { name: names.trade, ofRecord: false },
  unknown: { name: names.unknown, ofRecord: false },
} satisfies Record<string, { name: string; ofRecord: boolean }>;

/** The id of a kind. */
export type IndependentKind = keyof typeof independentKinds;

/** What the ids mean, for a column of a table. */
const independentKindMeaning = Object.entries(independentKinds)
  .map(([id, { name }]) => `${id}: ${name}`)
  .join('; ');

/** Whose figures or words a page passes on. */
const origin = z.strictObject({
  name: text.meta({ title: 'Origin', description: 'Who gave the figure or said the words.' }),
  kind: oneOf(independentKinds).meta({
    title: 'Kind of origin',
    description: 'What kind of source that is.',
  }),
  actor: recordId.optional().meta({
    title: 'Actor',
    description: 'The same as an actor of the paper, by id: so it is known when the paper repeats it too.',
  }),
});

/** An independent page that says something of a claim: evidence of a check, origin of an independent value. Never the paper's own source. */
export const independentSource = z.strictObject({
  publisher: text.meta({ title: 'Publisher', description: 'Who says it.' }),
  title: text.meta({ title: 'Title', description: 'Title of the page, or what it is.' }),
  url: webAddress.optional().meta({
    title: 'Address',
    description: 'Address of the page; left out where just a copy was read that cannot be trusted.',
  }),
  date: partialDate
    .optional()
    .meta({ title: 'Date', description: 'Date of the page, ISO 8601, as much of it as is known.' }),
  kind: oneOf(independentKinds).meta({
    title: 'Kind',
    description: `What the page is. ${independentKindMeaning}.`,
  }),
  copy: z.boolean().default(false).meta({
    title: 'Copy',
    description: 'Whether what was read stands on another’s pages than the publisher’s.',
  }),
  reports: origin.optional().meta({
    title: 'Reports',
    description: 'Whose figures or words it passes on; absent where they are the publisher’s own.',
  }),
  leak: z.boolean().default(false).meta({
    title: 'Leak',
    description: 'Whether it passes on what nobody by name has confirmed.',
  }),
});

/** How an independent source is written down in `src/data/independentSources.ts`. */
export type IndependentSourceInput = z.input<typeof independentSource>;

/** An independent source, as the rest of the edition reads it. */
export type IndependentSource<Id extends string = string> = Readonly<z.output<typeof independentSource>> & {
  readonly id: Id;
};
