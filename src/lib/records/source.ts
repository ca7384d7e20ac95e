import { z } from 'astro/zod';
import { paragraphId } from './paragraphId.ts';

const name = z.strictObject({
  family: z.string().optional(),
  given: z.string().optional(),
  /** An institution, or a name that is not split. */
  literal: z.string().optional(),
});

/** A work in CSL-JSON (citationstyles.org), restricted to the fields that the edition uses. Unknown fields are left out, never guessed. */
export const cslItem = z.strictObject({
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'report',
    'webpage',
    'post-weblog',
  ]),
  title: z.string().min(1),
  /** As a citation in running text gives it, where the title is long; the title begins with it. */
  'title-short': z.string().min(1).optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  translator: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  /** Year, month, day: as much of it as the paper prints. */
  issued: z.strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) }).optional(),
  'original-date': z
    .strictObject({ 'date-parts': z.tuple([z.array(z.number().int()).min(1).max(3)]) })
    .optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().optional(),
  ISBN: z.string().optional(),
  URL: z.string().optional(),
  language: z.string().optional(),
  /** Of a work that changes: the version cited. */
  version: z.string().optional(),
  note: z.string().optional(),
});

/** What sort of place a source is; the evidence map sorts by it. */
export const sourceKind = z.enum([
  'official-statistics',
  'government-page',
  'industry-report',
  'market-research',
  'trade-press',
  'general-press',
  'social-media',
  'scholarly',
]);

/** A footnote, a report named in running text, or an entry of the reference list. */
export const source = z.strictObject({
  /** How the paper gives it. */
  role: z.enum(['footnote', 'named-in-text', 'reference']),
  /** Of a footnote: the number that the paper prints. */
  number: z.number().int().positive().optional(),
  kind: sourceKind,
  csl: cslItem,
  /** A few words for the margin: publisher and date. */
  short: z.string().min(1),
  /** Language of the source itself, BCP 47. */
  language: z.enum(['en', 'zh', 'ko']),
  /** The paragraphs of the paper that give it. */
  paragraphs: z.array(paragraphId),
  /** Whose figures it passes on, where it says so: an actor id. */
  reports: z.string().optional(),
  /** Another source that is the same publication. */
  sameAs: z.string().optional(),
  /** The URL character by character as the paper prints it. */
  urlAsPrinted: z.string().optional(),
  /** What is wrong with that URL, and how we know. */
  urlProblem: z.string().optional(),
  /** The editor's remark on the entry. */
  note: z.string().optional(),
});

/** How a source is written down in `src/data/sources`. */
export type SourceInput = z.input<typeof source>;

/** A source, as the rest of the edition reads it. */
export type Source<Id extends string = string> = Readonly<z.output<typeof source>> & { readonly id: Id };

/** A work in CSL-JSON without its id. */
export type CslItem = z.output<typeof cslItem>;

/** A name in CSL-JSON: family and given, or one literal; the literal “et al.” stands for names that an entry leaves out. */
export type CslName = z.output<typeof name>;
