import { fold } from '../../lib/search/fold.ts';
import type { LedgerState } from './readState.ts';

/** A row of the ledger, as far as filtering goes. */
export interface LedgerRow {
  /** All that it says, folded. */
  readonly text: string;
  /** Its values by facet. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** Whether a row is what the reader asked for: every facet fits, and every word occurs. */
export function matches({ text, facets }: LedgerRow, { q = '', sort: _, ...chosen }: LedgerState): boolean {
  const words = fold(q).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => text.includes(word)) &&
    Object.entries(chosen).every(
      ([facet, value]) =>
        value === '' ||
        facets[facet]?.includes(value) ||
        // A main section holds its subsections.
        (facet === 'section' && facets.section?.some((section) => section.startsWith(`${value}.`))),
    )
  );
}
