import { z } from 'astro/zod';
import { textKinds } from './field.ts';

/** Whether a year, a month or a day, `2024`, `2024-12` or `2024-12-31`, is one of the calendar, from 1000 to 2099. */
export function isDate(text: string): boolean {
  if (!/^(1\d|20)\d\d(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day, ISO 8601: “2026-11-23”. */
export const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/, { error: 'a day is written like “2026-11-23”', abort: true })
  .refine(isDate, 'there is no such day from 1000 to 2099')
  .meta({ format: 'date' });

/** A year or a month, ISO 8601: “2024”, “2024-12”. */
export function yearOrMonth(message: string) {
  return z
    .string()
    .regex(/^(1\d|20)\d\d(-(0[1-9]|1[0-2]))?$/, message)
    .register(textKinds, { kind: 'time' });
}

/** A day, a month or a year, ISO 8601: as much of a date as is known. */
export const partialDate = z
  .string()
  .regex(/^(1\d|20)\d\d(-\d\d(-\d\d)?)?$/, { error: dateMessage(), abort: true })
  .refine(isDate, dateMessage())
  .register(textKinds, { kind: 'time' });

function dateMessage(): string {
  return 'a date is one of the calendar, written like “2024”, “2024-12” or “2024-12-31”';
}

/** A year, as a number. */
export const year = z.int().min(1000).max(2099).meta({ unit: 'year' });

/**
 * The time that a value speaks of, in ISO 8601: a year `2024`, a month `2020-09`, a day `2024-12-31`, or a span of two of one kind,
 * `2012/2020`, `2020-03/2020-09`.
 */
export const period = z
  .string()
  .regex(
    /^(1\d|20)\d\d(-\d\d(-\d\d)?)?(\/(1\d|20)\d\d(-\d\d(-\d\d)?)?)?$/,
    'a period is written like “2024”, “2024-12-31”, “2012/2020” or “2020-03/2020-09”',
  )
  .refine((text) => text.split('/').every(isDate), 'there is no such time in the calendar')
  .refine((text) => {
    const [from = '', to] = text.split('/');
    return to === undefined || from.length === to.length;
  }, 'a span goes from a time to one of the same kind: from year to year, month to month, day to day')
  .refine((text) => {
    const [from = '', to] = text.split('/');
    return to === undefined || from < to;
  }, 'a span goes from a year to a later one: “2012/2020”; a single year is “2020”')
  .register(textKinds, { kind: 'time' });

/** A date in CSL-JSON, `{ 'date-parts': [[2024, 12, 31]] }`: year, month, day, as much of it as is known. */
export const cslDate = z.strictObject({
  'date-parts': z
    .tuple([
      z
        .array(z.number().int())
        .min(1)
        .max(3)
        .refine(isReal, 'there is no such date from 1000 to 2099: write year, month, day as numbers'),
    ])
    .meta({ title: 'Parts', description: 'Year, month and day in a list of one, as far as they are known.' }),
});

function isReal([year = 0, month = 1, day = 1]: readonly number[]): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
