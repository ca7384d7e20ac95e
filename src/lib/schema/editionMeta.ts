import { z } from 'astro/zod';
import { day } from './date.ts';
import { listOf } from './id.ts';
import { words } from './text.ts';
import { doi, webAddress } from './webAddress.ts';

/** The number of a version of the edition: “1.0.0”. */
export const versionNumber = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written like “1.0.0”');

/** The paper and this edition of it. What is not known (volume, pages, ORCID …) is left out. */
export const editionMeta = z.strictObject({
  paper: z.strictObject({
    title: words,
    /** The title with capitals only where a sentence has them, none after a colon, for the styles that want it so. */
    sentenceTitle: words.optional(),
    author: z.strictObject({
      family: words,
      given: words,
      /** Whether the name is written with the family name first and no comma, as Chinese names are. */
      familyFirst: z.boolean().optional(),
    }),
    affiliation: words,
    /** What it argues, in one plain sentence of the edition's own. */
    inShort: words,
    journal: words,
    /** Year of publication. */
    year: z.number().int().min(1900).max(2099),
    doi,
    keywords: listOf(words).min(1),
    /** Codes of the Journal of Economic Literature. */
    jel: listOf(words),
    funding: listOf(words),
    /** Language of the paper, BCP 47. */
    language: z.string().regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language is written like “en” or “en-GB”'),
  }),
  edition: z.strictObject({
    /** Name of the site, short. */
    name: words,
    /** One sentence that says what it is. */
    description: words,
    version: versionNumber,
    /** Date of this version, ISO 8601. */
    date: day,
    repository: webAddress.optional(),
  }),
});

/** The paper and this edition of it. */
export type EditionMeta = Readonly<z.output<typeof editionMeta>>;
