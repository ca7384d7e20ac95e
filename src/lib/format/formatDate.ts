/**
 * The date of an event as the edition prints it, as far as it is known: `2025-01-23` → “23 January 2025”, `2020-09` →
 * “September 2020”, `2024` → “2024”. For the time that a value speaks of see `formatPeriod`.
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

/**
 * The time that a value speaks of, as the edition prints it: `2024` → “2024”, `2020-09` → “September 2020”, `2024-12-31` →
 * “end of 2024”, `2025-01-23` → “23 January 2025”, `2012/2020` → “2012–2020”, null → “not stated”. What happened on a day
 * has a date, see `formatDate`.
 */
export function formatPeriod(period: string | null): string {
  if (period === null) return 'not stated';
  if (period.includes('/')) return period.replace('/', '–');
  const [year, month, day] = period.split('-');
  // A stock is counted at the close of its year.
  if (month === '12' && day === '31') return `end of ${year}`;
  return formatDate(period);
}

/** English names of the months, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
