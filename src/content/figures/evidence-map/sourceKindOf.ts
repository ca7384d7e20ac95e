import { sources } from '../../../data/sources.ts';
import type { Claim } from '../../../lib/records/claim.ts';
import type { Source } from '../../../lib/records/source.ts';

const records: Readonly<Record<string, Source>> = sources;

/** The kind of the first source of a claim, or `none`. */
export function sourceKindOf({ sources: [first] }: Claim): Source['kind'] | 'none' {
  return records[first ?? '']?.kind ?? 'none';
}
