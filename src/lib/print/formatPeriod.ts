import { monthNames } from '../cite/monthNames.ts';

/**
 * A period as the edition prints it: `2024` → “2024”, `2020-09` → “September 2020”, `2024-12-31` → “end of 2024”,
 * `2025-01-23` → “23 January 2025”, `2012/2020` → “2012–2020”, null → “not stated”.
 */
export function formatPeriod(period: string | null): string {
  if (period === null) return 'not stated';
  if (period.includes('/')) return period.replace('/', '–');
  const [year = '', month, day] = period.split('-');
  if (month === '12' && day === '31') return `end of ${year}`;
  const name = month && monthNames[Number(month) - 1];
  return [day && Number(day), name, year].filter(Boolean).join(' ');
}
