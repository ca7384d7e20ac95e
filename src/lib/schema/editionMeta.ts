import { z } from 'astro/zod';
import { day, partialDate } from './date.ts';
import { sourceRole } from './source.ts';
import { doi, languageTag, listOf, oneOf, text, webAddress } from './text.ts';
import { cslItem, cslName, cslNameFields, isName, nameMessage } from './work.ts';
import { workTypes } from './workType.ts';

/** The number of a version of the edition: “1.0.0”. */
export const versionNumber = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version is written like “1.0.0”');

/** Whether the last sign of an ORCID is the one that ISO 7064 (mod 11-2) makes of those before; of what is no ORCID another message speaks. */
function hasCheckDigit(orcid: string): boolean {
  const digits = orcid.replaceAll('-', '');
  if (!/^\d{15}[\dX]$/.test(digits)) return true;
  const sum = [...digits.slice(0, 15)].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  return digits.endsWith('0123456789X'.charAt((12 - sum) % 11));
}

const author = cslNameFields
  .extend({
    orcid: z
      .string()
      .regex(
        /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/,
        'an ORCID is written like “0000-0002-1825-0097”, without https://',
      )
      .refine(hasCheckDigit, 'is no ORCID, as its last digit does not follow from the others: copy it again')
      .optional()
      .meta({ title: 'ORCID', description: 'Open Researcher and Contributor ID, without address.' }),
    affiliations: listOf(text).default([]).meta({
      title: 'Affiliations',
      description: 'Where the author works, as the paper says.',
    }),
  })
  .refine(isName, nameMessage);

const licence = z.strictObject({
  name: text.meta({ title: 'Name', description: 'As it is called: “CC BY 4.0”.' }),
  url: webAddress.meta({ title: 'Address', description: 'Where its text is.' }),
});

const paper = z
  .strictObject({
    title: text.meta({ title: 'Title', description: 'As it is printed.' }),
    sentenceTitle: text.optional().meta({
      title: 'Title in sentence case',
      description:
        'The title with capitals only where a sentence has them, none after a colon, for the styles that want it so.',
    }),
    type: oneOf(workTypes)
      .default('article-journal')
      .meta({ title: 'Type', description: 'Type of the work in CSL 1.0.2.' }),
    genre: cslItem.shape.genre,
    authors: z
      .tuple([author], author)
      .meta({ title: 'Authors', description: 'Who wrote it, in their order.' }),
    editors: z
      .array(cslName)
      .default([])
      .meta({ title: 'Editors', description: 'Who edited the book that it is in.' }),
    inShort: text.meta({
      title: 'In short',
      description: 'What it argues, in one plain sentence of the edition’s own.',
    }),
    container: text.optional().meta({ title: 'Appeared in', description: 'Journal, book or proceedings.' }),
    publisher: text.optional().meta({
      title: 'Publisher',
      description: 'Publisher, university, institution, or archive of preprints or data.',
    }),
    publisherPlace: cslItem.shape['publisher-place'],
    volume: cslItem.shape.volume,
    issue: cslItem.shape.issue,
    pages: text.optional().meta({ title: 'Pages', description: 'First and last page: “10-19”.' }),
    number: cslItem.shape.number,
    published: partialDate
      .optional()
      .meta({ title: 'Published', description: 'As much of the date as is known, ISO 8601.' }),
    online: partialDate.optional().meta({
      title: 'Published online',
      description: 'When it was online, where that was before it appeared in an issue; ISO 8601.',
    }),
    received: partialDate
      .optional()
      .meta({ title: 'Received', description: 'When the journal received it, ISO 8601.' }),
    accepted: partialDate
      .optional()
      .meta({ title: 'Accepted', description: 'When the journal accepted it, ISO 8601.' }),
    status: cslItem.shape.status,
    doi: doi.optional().meta({ title: 'DOI', description: 'Digital Object Identifier, without address.' }),
    url: webAddress
      .optional()
      .meta({ title: 'Address', description: 'Where it is to be had, without a DOI.' }),
    licence: licence
      .optional()
      .meta({ title: 'Licence', description: 'Under which it is published, where it says so.' }),
    supplements: z
      .array(
        z.strictObject({
          title: text.meta({ title: 'Title', description: 'What it is.' }),
          url: webAddress.meta({ title: 'Address', description: 'Where it is to be had.' }),
          licence: licence.optional().meta({ title: 'Licence', description: 'Its own, where it says one.' }),
        }),
      )
      .default([])
      .meta({ title: 'Supplements', description: 'Files that the paper brings beside its text.' }),
    keywords: listOf(text).default([]).meta({ title: 'Keywords', description: 'As the paper lists them.' }),
    jel: listOf(text)
      .default([])
      .meta({ title: 'JEL', description: 'Codes of the Journal of Economic Literature.' }),
    funding: listOf(text).default([]).meta({ title: 'Funding', description: 'Grants that the paper names.' }),
    language: languageTag.meta({ title: 'Language', description: 'Language of the paper, BCP 47.' }),
    has: text.optional().meta({
      title: 'Has',
      description:
        'What it has and lacks, in words that follow on “The paper has”: “no chart and no table. Its numbers stand in sentences”.',
    }),
    figures: z.int().min(0).optional().meta({
      title: 'Figures',
      description: 'How many figures it prints; left out where nobody counted.',
    }),
    sourceState: text.optional().meta({
      title: 'State of its sources',
      description: 'What became of the addresses that it prints, in a sentence or two.',
    }),
    sourceRemarks: z
      .partialRecord(sourceRole, text)
      .default({})
      .meta({ title: 'On its sources', description: 'What a reader should know of a list of its sources.' }),
  })
  .superRefine((dated, context) => {
    // As far as both are known: “2024” and “2024-03” do not contradict each other.
    const order = (['received', 'accepted', 'online'] as const).flatMap((name) => {
      const date = dated[name];
      return date ? [[name, date] as const] : [];
    });
    for (const [index, [name, date]] of order.entries())
      for (const [earlier, other] of order.slice(0, index)) {
        const known = Math.min(date.length, other.length);
        if (date.slice(0, known) < other.slice(0, known))
          context.addIssue({
            code: 'custom',
            path: [name],
            message: `is ${date}, before it was ${earlier} on ${other}: correct one of them`,
          });
      }
  });

const edition = z.strictObject({
  name: text.meta({ title: 'Name', description: 'Name of the site, short.' }),
  description: text.meta({ title: 'Description', description: 'One sentence that says what it is.' }),
  version: versionNumber.meta({ title: 'Version', description: 'Number of this version.' }),
  date: day.meta({ title: 'Date', description: 'Date of this version, ISO 8601.' }),
  doi: doi.optional().meta({
    title: 'DOI',
    description:
      'Digital Object Identifier of this version, where an archive has given it one, without address.',
  }),
  archive: webAddress.optional().meta({
    title: 'Archive',
    description: 'Where an archive keeps this version: Zenodo, Software Heritage or another.',
  }),
  repository: webAddress
    .optional()
    .meta({ title: 'Repository', description: 'Address of the source code in the web.' }),
  translations: languageTag.optional().meta({
    title: 'Translations',
    description: 'The language in which actors and terms are named too, BCP 47: “zh-Hans”.',
  }),
  storedCopies: z.boolean().default(false).meta({
    title: 'Stored copies',
    description: 'Whether all pages that fact checks rest on were read as stored copies; pages then say so.',
  }),
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
