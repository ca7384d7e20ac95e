import { z } from 'astro/zod';

/** Lower-case words joined by hyphens. Ids are published in URLs: they never change and are never used again. */
export const recordId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens, like “catl-share”');

/** A list of ids or words in which nothing stands twice. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .refine((all) => new Set(all).size === all.length, 'names one of its entries twice: keep one');
}

/** `2` or `2.1`: a section or a subsection; 0 is the abstract. */
export const sectionNumber = z.string().regex(/^\d+(\.\d+)?$/, 'a section is written like “2” or “2.1”');

/** `2.1-3`: the third paragraph of section 2.1; section 0 is the abstract. */
export const paragraphId = z.string().regex(/^\d+(\.\d+)?-[1-9]\d*$/, 'a paragraph is written like “2.1-3”');
