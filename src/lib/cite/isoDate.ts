import type { CslItem } from '../records/source.ts';

/** A date of CSL-JSON in ISO 8601, as far as it goes: `2025`, `2025-01`, `2025-01-23`; undefined without a date. */
export function isoDate(date: CslItem['issued']): string | undefined {
  return date?.['date-parts'][0].map((part, index) => String(part).padStart(index ? 2 : 4, '0')).join('-');
}
