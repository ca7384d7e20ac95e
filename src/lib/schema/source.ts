import { z } from 'astro/zod';
import { cslDate } from './date.ts';
import { doi, listOf, oneOf, paragraphId, recordId, webAddress, words } from './text.ts';

/** The languages of the paper's sources, BCP 47, by name. */
export const languages = { en: 'English', zh: 'Chinese', ko: 'Korean' } as const;

const name = z.strictObject({
  family: words.optional().meta({ title: 'Family name', description: 'Of a person.' }),
  given: words.optional().meta({ title: 'Given name', description: 'Of a person, or initials.' }),
  literal: words.optional().meta({
    title: 'Whole name',
    description: 'An institution, or a name that is not split.',
  }),
});

/** A work in CSL-JSON (citationstyles.org), restricted to the fields that the edition uses. Unknown fields are left out, never guessed. */
export const cslItem = z.strictObject({
  type: z
    .enum(['article-journal', 'article-newspaper', 'book', 'chapter', 'report', 'webpage', 'post-weblog'])
    .meta({ title: 'Type', description: 'Type of the work in CSL.' }),
  title: words.meta({ title: 'Title', description: 'Title of the work, as the paper prints it.' }),
  'title-short': words.optional().meta({
    title: 'Short title',
    description: 'As a citation in running text gives it, where the title is long; the title begins with it.',
  }),
  author: z.array(name).optional().meta({ title: 'Authors', description: 'Who wrote it, in their order.' }),
  editor: z.array(name).optional().meta({ title: 'Editors', description: 'Who edited it, in their order.' }),
  translator: z
    .array(name)
    .optional()
    .meta({ title: 'Translators', description: 'Who translated it, in their order.' }),
  'container-title': words.optional().meta({
    title: 'Appeared in',
    description: 'Journal, newspaper, site or book that it appeared in.',
  }),
  publisher: words.optional().meta({ title: 'Publisher', description: 'Publisher or institution.' }),
  'publisher-place': words.optional().meta({ title: 'Place', description: 'Where the publisher sits.' }),
  issued: cslDate.optional().meta({
    title: 'Date',
    description: 'Year, month, day of publication: as much of it as the paper prints.',
  }),
  'original-date': cslDate
    .optional()
    .meta({ title: 'First published', description: 'Of a translation or a new edition.' }),
  volume: words.optional().meta({ title: 'Volume', description: 'Volume of the journal.' }),
  issue: words.optional().meta({ title: 'Issue', description: 'Issue of the journal.' }),
  page: words.optional().meta({ title: 'Pages', description: 'First and last page.' }),
  DOI: doi.optional().meta({ title: 'DOI', description: 'Digital Object Identifier, without address.' }),
  ISBN: words.optional().meta({ title: 'ISBN', description: 'International Standard Book Number.' }),
  URL: webAddress
    .optional()
    .meta({ title: 'Address', description: 'Address that works, as far as we know.' }),
  language: words.optional().meta({ title: 'Language', description: 'Language of the work, BCP 47.' }),
  version: words
    .optional()
    .meta({ title: 'Version', description: 'Of a work that changes: the version cited.' }),
  note: words.optional().meta({ title: 'Note', description: 'What no other field holds.' }),
});

/** What sort of place a source is; the evidence map sorts by it. */
export const sourceKind = z
  .enum([
    'official-statistics',
    'government-page',
    'industry-report',
    'market-research',
    'trade-press',
    'general-press',
    'social-media',
    'scholarly',
  ])
  .meta({ title: 'Kind', description: 'What sort of place it is.' });

/** The ways in which a paper gives a source, each with the heading of its list and the anchor of that list on `sources.html`. */
export const sourceRoles = {
  footnote: { heading: 'Footnotes', anchor: 'footnotes' },
  'named-in-text': { heading: 'Named in the text', anchor: 'named' },
  reference: { heading: 'References', anchor: 'references' },
} as const;

/** How a paper gives a source. */
export const sourceRole = z
  .enum(Object.keys(sourceRoles) as (keyof typeof sourceRoles)[])
  .meta({ title: 'Role', description: 'How the paper gives it.' });

/** A footnote, a report named in running text, or an entry of the reference list. */
export const source = z
  .strictObject({
    role: sourceRole,
    number: z
      .int()
      .min(1)
      .optional()
      .meta({ title: 'Number', description: 'Of a footnote: the number that the paper prints.' }),
    kind: sourceKind,
    csl: cslItem.meta({
      title: 'Work',
      description: 'The work in CSL-JSON, restricted to the fields that the edition uses.',
    }),
    short: words.meta({ title: 'Short form', description: 'A few words: publisher or names, and date.' }),
    language: oneOf(languages).meta({ title: 'Language', description: 'Language of the source, BCP 47.' }),
    paragraphs: listOf(paragraphId).meta({
      title: 'Paragraphs',
      description: 'Paragraphs of the paper that give it.',
    }),
    reports: recordId.optional().meta({
      title: 'Passes on',
      description: 'Whose figures it passes on: an id of the table actors.',
    }),
    sameAs: recordId.optional().meta({
      title: 'Same as',
      description: 'Another source that is the same publication, by id.',
    }),
    urlAsPrinted: words.optional().meta({
      title: 'Address as printed',
      description: 'The address character by character as the paper prints it.',
    }),
    urlProblem: words.optional().meta({
      title: 'Problem',
      description: 'What is wrong with the printed address, and how we know.',
    }),
    note: words.optional().meta({ title: 'Note', description: 'The editor’s remark on the entry.' }),
  })
  .refine(({ role, number }) => (role === 'footnote') === (number !== undefined), {
    path: ['number'],
    message: 'a footnote has the number that the paper prints, and nothing else has one',
  });

/** How a source is written down in `src/data/sources`. */
export type SourceInput = z.input<typeof source>;

/** A source, as the rest of the edition reads it. */
export type Source<Id extends string = string> = Readonly<z.output<typeof source>> & { readonly id: Id };

/** A work in CSL-JSON without its id. */
export type CslItem = z.output<typeof cslItem>;

/** A name in CSL-JSON: family and given, or one literal; the literal “et al.” stands for names that an entry leaves out. */
export type CslName = z.output<typeof name>;
