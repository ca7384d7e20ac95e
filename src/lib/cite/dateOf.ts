import type { CslItem } from '../records/source.ts';

/** The date of a work, as far as it is known: year, month (1–12), day. */
export function dateOf({ issued }: Pick<CslItem, 'issued'>): {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
} {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return { year, month, day };
}
