import { z } from 'astro/zod';
import { day, year } from './date.ts';
import { sourceRole } from './source.ts';
import { doi, listOf, webAddress, words } from './text.ts';

/** The number of a version of the edition: “1.0.0”. */
export const versionNumber = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written like “1.0.0”');

const author = z.strictObject({
  family: words.meta({ title: 'Family name', description: 'Family name of the author.' }),
  given: words.meta({ title: 'Given name', description: 'Given name of the author.' }),
  familyFirst: z.boolean().optional().meta({
    title: 'Family name first',
    description: 'Whether the name is written with the family name first and no comma, as Chinese names are.',
  }),
});

const paper = z.strictObject({
  title: words.meta({ title: 'Title', description: 'As the journal prints it.' }),
  sentenceTitle: words.optional().meta({
    title: 'Title in sentence case',
    description:
      'The title with capitals only where a sentence has them, none after a colon, for the styles that want it so.',
  }),
  author: author.meta({ title: 'Author', description: 'Who wrote the paper.' }),
  affiliation: words.meta({
    title: 'Affiliation',
    description: 'Where the author works, as the paper says.',
  }),
  inShort: words.meta({
    title: 'In short',
    description: 'What it argues, in one plain sentence of the edition’s own.',
  }),
  journal: words.meta({ title: 'Journal', description: 'Where the paper appeared.' }),
  year: year.meta({ title: 'Year', description: 'Year of publication.' }),
  doi: doi.meta({ title: 'DOI', description: 'Digital Object Identifier, without address.' }),
  keywords: listOf(words).min(1).meta({ title: 'Keywords', description: 'As the paper lists them.' }),
  jel: listOf(words).meta({ title: 'JEL', description: 'Codes of the Journal of Economic Literature.' }),
  funding: listOf(words).meta({ title: 'Funding', description: 'Grants that the paper names.' }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'a language is written like “en” or “en-GB”')
    .meta({ title: 'Language', description: 'Language of the paper, BCP 47.' }),
  sourceRemarks: z
    .partialRecord(sourceRole, words)
    .default({})
    .meta({ title: 'On its sources', description: 'What a reader should know of a list of its sources.' }),
});

const edition = z.strictObject({
  name: words.meta({ title: 'Name', description: 'Name of the site, short.' }),
  description: words.meta({ title: 'Description', description: 'One sentence that says what it is.' }),
  version: versionNumber.meta({ title: 'Version', description: 'Number of this version.' }),
  date: day.meta({ title: 'Date', description: 'Date of this version, ISO 8601.' }),
  repository: webAddress
    .optional()
    .meta({ title: 'Repository', description: 'Address of the source code in the web.' }),
  reports: z
    .union([
      z.strictObject({
        mail: z.email('is no mail address').meta({ title: 'Mail', description: 'A mail address.' }),
      }),
      z.strictObject({
        form: webAddress.meta({
          title: 'Form',
          description: 'Address of a form for issues that takes `title` and `body` in its query.',
        }),
      }),
    ])
    .optional()
    .meta({
      title: 'Reports',
      description: 'Where readers report an error; without it pages offer only to copy a report.',
    }),
});

/** The paper and this edition of it. What is not known (volume, pages, ORCID …) is left out. */
export const editionMeta = z.strictObject({
  paper: paper.meta({ title: 'Paper', description: 'The paper that is restated.' }),
  edition: edition.meta({ title: 'Edition', description: 'This edition of it.' }),
});

/** The paper and this edition of it. */
export type EditionMeta = Readonly<z.output<typeof editionMeta>>;
