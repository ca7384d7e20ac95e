import type { Claim } from '../records/claim.ts';
import { formatPeriod } from './formatPeriod.ts';

/** What a claim is of, in a line: subject, measure, and the period where the value has one and is not itself a date. */
export function nameClaim({
  subject,
  measure,
  period,
  kind,
}: Pick<Claim, 'subject' | 'measure' | 'period' | 'kind'>): string {
  const when = period && kind !== 'date' ? `, ${formatPeriod(period)}` : '';
  return `${subject}: ${measure}${when}`;
}
