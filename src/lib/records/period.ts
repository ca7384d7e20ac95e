import { z } from 'astro/zod';

/**
 * The time that a value speaks of, in ISO 8601: a year `2024`, a month `2020-09`, a day `2024-12-31`,
 * or a span `2012/2020`.
 */
export const period = z
  .string()
  .regex(
    /^(19|20)\d\d(-\d\d(-\d\d)?)?(\/(19|20)\d\d)?$/,
    'a period is written like “2024”, “2024-12-31” or “2012/2020”',
  );
