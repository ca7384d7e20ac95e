import { z } from 'astro/zod';
import { cslDate } from './date.ts';
import { textKinds } from './field.ts';
import { doi, oneOf, text, webAddress } from './text.ts';
import { workTypes } from './workType.ts';

/** The fields of a name in CSL-JSON. */
export const cslNameFields = z.strictObject({
  family: text.optional().meta({ title: 'Family name', description: 'Of a person.' }),
  given: text.optional().meta({ title: 'Given name', description: 'Of a person, or initials.' }),
  'non-dropping-particle': text.optional().meta({
    title: 'Particle',
    description: 'What stands before the family name and belongs to it, such as “van der”.',
  }),
  suffix: text.optional().meta({ title: 'Suffix', description: 'What follows the name, such as “Jr.”.' }),
  'static-ordering': z.literal(true).optional().meta({
    title: 'Family name first',
    description:
      'Set where the name is written with the family name first and no comma, as Chinese names are.',
  }),
  literal: text.optional().meta({
    title: 'Whole name',
    description:
      'An institution, or a name that is not split; “et al.” stands for names that an entry leaves out.',
  }),
});

/** Refuses a name that is neither a person's nor a whole one, or both. */
export function isName({
  family,
  literal,
}: {
  family?: string | undefined;
  literal?: string | undefined;
}): boolean {
  return (family === undefined) !== (literal === undefined);
}

/** What is wrong with a name that `isName` refuses. */
export const nameMessage = 'has either `family`, of a person, or `literal`, a whole name';

/** A name in CSL-JSON: a person, or one whole name. */
export const cslName = cslNameFields.refine(isName, nameMessage);

/** A name in CSL-JSON. */
export type CslName = Readonly<z.output<typeof cslName>>;

/** A work in CSL-JSON (citationstyles.org), restricted to the fields that the edition uses. Unknown fields are left out, never guessed. */
export const cslItem = z.strictObject({
  type: oneOf(workTypes).meta({ title: 'Type', description: 'Type of the work in CSL 1.0.2.' }),
  title: text.meta({ title: 'Title', description: 'Title of the work, as the paper prints it.' }),
  'title-short': text.optional().meta({
    title: 'Short title',
    description: 'As a citation in running text gives it, where the title is long; the title begins with it.',
  }),
  author: z
    .array(cslName)
    .optional()
    .meta({ title: 'Authors', description: 'Who wrote it, in their order.' }),
  editor: z
    .array(cslName)
    .optional()
    .meta({ title: 'Editors', description: 'Who edited it, in their order.' }),
  translator: z
    .array(cslName)
    .optional()
    .meta({ title: 'Translators', description: 'Who translated it, in their order.' }),
  'container-title': text.optional().meta({
    title: 'Appeared in',
    description: 'Journal, newspaper, site or book that it appeared in.',
  }),
  'collection-title': text
    .optional()
    .meta({ title: 'Series', description: 'Series that a book belongs to.' }),
  'event-title': text.optional().meta({ title: 'Event', description: 'Conference that it was given at.' }),
  publisher: text.optional().meta({
    title: 'Publisher',
    description: 'Publisher, institution, university or archive of preprints or data.',
  }),
  'publisher-place': text.optional().meta({ title: 'Place', description: 'Where the publisher sits.' }),
  edition: text.optional().meta({ title: 'Edition', description: 'Number of the edition, or its words.' }),
  genre: text.optional().meta({
    title: 'Genre',
    description: 'What it is, more exactly: “Doctoral dissertation”, “Working paper”.',
  }),
  number: text.optional().meta({
    title: 'Number',
    description:
      'Of a report, a preprint, a standard or a patent; of an article that has a number and no pages.',
  }),
  issued: cslDate.optional().meta({
    title: 'Date',
    description: 'Year, month, day of publication: as much of it as the paper prints.',
  }),
  status: text
    .optional()
    .meta({ title: 'Status', description: 'Of a work without a date: “in press”, “forthcoming”.' }),
  'original-date': cslDate
    .optional()
    .meta({ title: 'First published', description: 'Of a translation or a new edition.' }),
  volume: text.optional().meta({ title: 'Volume', description: 'Volume of the journal.' }),
  issue: text.optional().meta({ title: 'Issue', description: 'Issue of the journal.' }),
  page: text
    .meta({ title: 'Pages', description: 'First and last page.' })
    .register(textKinds, { kind: 'pages' })
    .optional(),
  DOI: doi.optional().meta({ title: 'DOI', description: 'Digital Object Identifier, without address.' }),
  ISBN: text.optional().meta({ title: 'ISBN', description: 'International Standard Book Number.' }),
  ISSN: text.optional().meta({ title: 'ISSN', description: 'International Standard Serial Number.' }),
  URL: webAddress
    .optional()
    .meta({ title: 'Address', description: 'Address that works, as far as we know.' }),
  language: text.optional().meta({ title: 'Language', description: 'Language of the work, BCP 47.' }),
  version: text
    .optional()
    .meta({ title: 'Version', description: 'Of a work that changes: the version cited.' }),
  note: text.optional().meta({ title: 'Note', description: 'What no other field holds.' }),
});

/** A work in CSL-JSON. */
export type CslItem = Readonly<z.output<typeof cslItem>>;
