import { z } from 'astro/zod';
import { isDate } from './isDate.ts';

/** A day, ISO 8601: “2026-11-23”. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, 'a day is written like “2026-11-23”')
  .refine(
    (text) => !/^\d{4}-\d\d-\d\d$/.test(text) || isDate(text),
    'there is no such day from 1900 to 2099',
  );
