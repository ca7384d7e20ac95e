import * as words from '#edition/data/language.ts';

const format = (parts: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(words.locale.tag, { ...parts, timeZone: 'UTC', calendar: 'gregory' });
const month = format({ year: 'numeric', month: 'long' });
const day = format({ year: 'numeric', month: 'long', day: 'numeric' });

/**
 * The date of an event as the edition prints it, as far as it is known: `2025-01-23` → “23 January 2025”, `2020-09` →
 * “September 2020”, `2024` → “2024”. For the time that a value speaks of see `formatPeriod`.
 */
export function formatDate(date: string): string {
  if (/^\d{4}$/.test(date)) return words.numbers.year(date);
  return (date.length > 7 ? day : month).format(new Date(date));
}

/**
 * The time that a value speaks of, as the edition prints it: `2024` → “2024”, `2020-09` → “September 2020”, `2024-12-31` →
 * “end of 2024”, `2025-01-23` → “23 January 2025”, `2012/2020` → “2012–2020”, `2020-03/2020-09` → “March 2020 to
 * September 2020”, null → “not stated”. What happened on a day
 * has a date, see `formatDate`.
 */
export function formatPeriod(period: string | null): string {
  if (period === null) return words.numbers.noPeriod;
  const [from = '', to] = period.split('/');
  if (to !== undefined)
    return to.length === 4
      ? words.numbers.years(from, to)
      : words.values.range(formatDate(from), formatDate(to));
  // A stock is counted at the close of its year.
  if (/-12-31$/.test(period)) return words.numbers.endOfYear(period.slice(0, -6));
  return formatDate(period);
}
