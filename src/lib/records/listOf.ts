import { z } from 'astro/zod';

/** A list of ids or words in which nothing stands twice. */
export function listOf<Item extends z.ZodType<string>>(item: Item) {
  return z
    .array(item)
    .refine((all) => new Set(all).size === all.length, 'names one of its entries twice: keep one');
}
