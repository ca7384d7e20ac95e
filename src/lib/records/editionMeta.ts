import { z } from 'astro/zod';

/** The paper and this edition of it. What is not known (volume, pages, ORCID …) is left out. */
export const editionMeta = z.strictObject({
  paper: z.strictObject({
    title: z.string(),
    /** The title with capitals only where sentences have them, for the styles that want it so. */
    sentenceTitle: z.string().optional(),
    author: z.strictObject({
      family: z.string(),
      given: z.string(),
      /** Whether the name is written with the family name first and no comma, as Chinese names are. */
      familyFirst: z.boolean().optional(),
    }),
    affiliation: z.string(),
    journal: z.string(),
    /** Year of publication. */
    year: z.number().int(),
    doi: z.string().regex(/^10\./),
    keywords: z.array(z.string()),
    /** Codes of the Journal of Economic Literature. */
    jel: z.array(z.string()),
    funding: z.array(z.string()),
    /** Language of the paper, BCP 47. */
    language: z.string(),
  }),
  edition: z.strictObject({
    /** Name of the site, short. */
    name: z.string(),
    /** One sentence that says what it is. */
    description: z.string(),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    /** Date of this version, ISO 8601. */
    date: z.string().regex(/^\d{4}-\d\d-\d\d$/),
    repository: z.string().optional(),
  }),
});

/** The paper and this edition of it. */
export type EditionMeta = Readonly<z.output<typeof editionMeta>>;
