import { z } from 'astro/zod';

/** The address of a page on the web; nothing else may become a link. */
export const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(text),
    'is no web address: write it whole, beginning with https:// or http://',
  );
