import { z } from 'astro/zod';
import { nearest } from '../validate/suggestion.ts';
import { textKinds } from './field.ts';

/** More than any text of an edition; what is longer was pasted by mistake. */
const most = 2000;

/** Longer names, with what is added to them, some disks refuse. */
const longestId = 120;

/** Text that a reader sees: something, on one line, with no space at its ends. */
export const text = z
  .string()
  .min(1, 'is empty: write it, or leave the field out where it is not required')
  .max(most, `has more than ${most} characters: shorten it`)
  .refine((text) => text === '' || text.trim() !== '', 'holds only spaces: write something')
  .refine((text) => text.trim() === text || text.trim() === '', 'has a space at its ends: take it away')
  .refine((text) => !/[\n\r\t]/.test(text), 'has a line break or a tab: write it on one line')
  .refine(
    (text) => !/(?![\n\r\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u{FFFD}]/u.test(text),
    'holds a character that nobody sees, perhaps as an escape: delete it',
  );

/** The id of a record that another names. It names files too, which every system must be able to hold. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like “catl-share”')
  .refine(
    (id) => !/^(con|prn|aux|nul|com\d|lpt\d)$/.test(id),
    'is a name that Windows keeps for a device, so that no file there can have it: add a word',
  )
  .refine(
    (id) => id.length <= longestId,
    `an id has at most ${longestId} characters, as it is the name of files: shorten it`,
  );

/** The id of a record itself. @param page where it is an address: “claims/<id>.html” */
export function ownId(page: string) {
  return recordId.meta({
    title: 'Id',
    description: `Lower-case words joined by hyphens; never changed and never used again. Its page: ${page}`,
  });
}

/** One of the ids of a vocabulary, such as units: the vocabularies themselves stay plain, as scripts for readers use them. */
export function oneOf<Id extends string>(entries: Readonly<Record<Id, unknown>>, more?: string) {
  return choice(Object.keys(entries) as [Id, ...Id[]], more);
}

/**
 * One of several words.
 *
 * @param more what to do where none of them is meant
 */
export function choice<const Ids extends readonly [string, ...string[]]>(
  ids: Ids,
  more = 'write one of them',
) {
  return z.enum(ids, {
    error: ({ input }) => {
      if (input === undefined) return `is missing: write one of ${ids.join(', ')}`;
      const near = nearest(String(input), ids);
      return `“${input}” is none of ${ids.join(', ')}: ${near === undefined ? more : `did you mean “${near}”? Else ${more}`}`;
    },
  });
}

/** A list of ids or words in which nothing stands twice. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .refine((all) => new Set(all).size === all.length, 'names one of its entries twice: keep one');
}

/** `2`, `2.1.1` or `A.1`: a section of any depth, an appendix with a letter; 0 is the abstract. */
export const sectionNumber = z
  .string()
  .regex(/^(\d+|[A-Z])(\.\d+)*$/, 'a section is written like “2”, “2.1” or, in an appendix, “A.1”')
  .register(textKinds, { kind: 'place' });

/** `2.1-3`: the third paragraph of section 2.1; section 0 is the abstract. */
export const paragraphId = z
  .string()
  .regex(/^(\d+|[A-Z])(\.\d+)*-[1-9]\d*$/, 'a paragraph is written like “2.1-3” or “A-3”')
  .register(textKinds, { kind: 'place' });

/** The number of a table, an equation or an image, as the paper prints it: “3”, “A1”, “2.4”, “5a”. */
export const printedNumber = z
  .string()
  .regex(
    /^[A-Z]?\.?\d+(\.\d+)*[a-z]?$/,
    'a number is written as the paper prints it, like “3”, “A1” or “2.4”',
  )
  .meta({ title: 'Number', description: 'As the paper prints it: “3”, “A1”, “2.4”.' });

/** The address of a page on the web; nothing else may become a link. */
export const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(text),
    'is no web address: write it whole, beginning with https:// or http://',
  )
  .meta({ format: 'uri' });

/** The tag of a language, BCP 47. */
export const languageTag = z
  .string()
  .regex(
    /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/,
    'a language is written like “en”, “en-GB” or “zh-Hans”',
  );

/** A DOI without the address of its resolver: `10.19602/j.example.2025.11.04`. */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'a DOI is written like “10.1000/xyz123”, without https://');
