import { z } from 'astro/zod';
import * as language from '#edition/data/language.ts';
import { languageTag, listOf, paragraphId, recordId, text } from './text.ts';
import { cslItem } from './work.ts';

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
  footnote: { heading: language.sourceRoles.footnote, anchor: 'footnotes' },
  'named-in-text': { heading: language.sourceRoles['named-in-text'], anchor: 'named' },
  reference: { heading: language.sourceRoles.reference, anchor: 'references' },
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
    short: text.meta({ title: 'Short form', description: 'A few words: publisher or names, and date.' }),
    language: languageTag.meta({ title: 'Language', description: 'Language of the source, BCP 47.' }),
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
    urlAsPrinted: text.optional().meta({
      title: 'Address as printed',
      description: 'The address character by character as the paper prints it.',
    }),
    urlProblem: text.optional().meta({
      title: 'Problem',
      description: 'What is wrong with the printed address, and how we know.',
    }),
    note: text.optional().meta({ title: 'Note', description: 'The editor’s remark on the entry.' }),
  })
  .refine(({ role, number }) => (role === 'footnote') === (number !== undefined), {
    path: ['number'],
    message: 'a footnote has the number that the paper prints, and nothing else has one',
  });

/** How a source is written down in `src/data/sources`. */
export type SourceInput = z.input<typeof source>;

/** A source, as the rest of the edition reads it. */
export type Source<Id extends string = string> = Readonly<z.output<typeof source>> & { readonly id: Id };
