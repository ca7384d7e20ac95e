import { z } from 'astro/zod';

/** The address of a page on the web; nothing else may become a link. */
export const webAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && /^https?:\/\/[^\s"'<>\\^`{|}]+$/.test(text),
    'is no web address: write it whole, beginning with https:// or http://',
  );

/** A DOI without the address of its resolver: `10.19602/j.example.2025.11.04`. */
export const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/[^\s"<>]+$/, 'a DOI is written like “10.1000/xyz123”, without https://');
