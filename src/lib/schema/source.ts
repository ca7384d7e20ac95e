import { z } from 'astro/zod';
import { cslDate } from './date.ts';
import { listOf, paragraphId, recordId } from './id.ts';
import { words } from './text.ts';
import { doi, webAddress } from './webAddress.ts';

/** The languages of the paper's sources, BCP 47, by name. */
export const languages = { en: 'English', zh: 'Chinese', ko: 'Korean' } as const;

type LanguageId = keyof typeof languages;

/** Accepts the three ids. */
const languageId = z.enum(Object.keys(languages) as [LanguageId, ...LanguageId[]]);

const name = z.strictObject({
  family: words.optional(),
  given: words.optional(),
  /** An institution, or a name that is not split. */
  literal: words.optional(),
});

/** A work in CSL-JSON (citationstyles.org), restricted to the fields that the edition uses. Unknown fields are left out, never guessed. */
const cslItem = z.strictObject({
  type: z.enum([
    'article-journal',
    'article-newspaper',
    'book',
    'chapter',
    'report',
    'webpage',
    'post-weblog',
  ]),
  title: words,
  /** As a citation in running text gives it, where the title is long; the title begins with it. */
  'title-short': words.optional(),
  author: z.array(name).optional(),
  editor: z.array(name).optional(),
  translator: z.array(name).optional(),
  'container-title': words.optional(),
  publisher: words.optional(),
  'publisher-place': words.optional(),
  /** Year, month, day: as much of it as the paper prints. */
  issued: cslDate.optional(),
  'original-date': cslDate.optional(),
  volume: words.optional(),
  issue: words.optional(),
  page: words.optional(),
  DOI: doi.optional(),
  ISBN: words.optional(),
  URL: webAddress.optional(),
  language: words.optional(),
  /** Of a work that changes: the version cited. */
  version: words.optional(),
  note: words.optional(),
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
export const source = z
  .strictObject({
    /** How the paper gives it. */
    role: z.enum(['footnote', 'named-in-text', 'reference']),
    /** Of a footnote: the number that the paper prints. */
    number: z.number().int().positive().optional(),
    kind: sourceKind,
    csl: cslItem,
    /** A few words for the margin: publisher and date. */
    short: words,
    /** Language of the source itself, BCP 47. */
    language: languageId,
    /** The paragraphs of the paper that give it. */
    paragraphs: listOf(paragraphId),
    /** Whose figures it passes on, where it says so: an actor id. */
    reports: recordId.optional(),
    /** Another source that is the same publication. */
    sameAs: recordId.optional(),
    /** The URL character by character as the paper prints it. */
    urlAsPrinted: words.optional(),
    /** What is wrong with that URL, and how we know. */
    urlProblem: words.optional(),
    /** The editor's remark on the entry. */
    note: words.optional(),
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
