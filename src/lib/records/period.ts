import { z } from 'astro/zod';
import { isDate } from './isDate.ts';

/**
 * The time that a value speaks of, in ISO 8601: a year `2024`, a month `2020-09`, a day `2024-12-31`,
 * or a span of years `2012/2020`.
 */
export const period = z
  .string()
  .regex(
    /^(19|20)\d\d(-\d\d(-\d\d)?|\/(19|20)\d\d)?$/,
    'a period is written like “2024”, “2024-12-31” or “2012/2020”',
  )
  .refine((text) => text.split('/').every(isDate), 'there is no such time in the calendar')
  .refine((text) => {
    const [from = '', to] = text.split('/');
    return to === undefined || from < to;
  }, 'a span goes from a year to a later one: “2012/2020”; a single year is “2020”');
