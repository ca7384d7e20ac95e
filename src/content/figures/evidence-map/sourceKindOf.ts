import { sources } from '../../../data/sources.ts';
import type { Claim } from '../../../lib/schema/claim.ts';
import type { Source } from '../../../lib/schema/source.ts';

const records: Readonly<Record<string, Source>> = sources;

/** The kind of the first source of a claim, or `none`. */
export function sourceKindOf({ sources: [first] }: Claim): Source['kind'] | 'none' {
  return records[first ?? '']?.kind ?? 'none';
}
