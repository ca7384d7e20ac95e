import { monthNames } from './monthNames.ts';

/**
 * The date of an event as the edition prints it, as far as it is known: `2025-01-23` → “23 January 2025”, `2020-09` →
 * “September 2020”, `2024` → “2024”. For the time that a value speaks of see `formatPeriod`.
 */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && Number(day), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}
