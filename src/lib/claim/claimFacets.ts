import type { Claim } from '../schema/claim.ts';
import type { Check } from '../schema/factCheck.ts';
import type { Source } from '../schema/source.ts';
import { verdictOf } from './verdictOf.ts';
import { voiceOf } from './voiceOf.ts';

/** What the ledger can be filtered by; a claim has one or more values of each. */
export type FacetName = 'section' | 'qualifier' | 'source' | 'actor' | 'voice' | 'verdict';

/**
 * The values of a claim for each facet: `source` is the kind of its sources, `none` where the paper gives none, and
 * `independent` for what is not the paper's.
 */
export function claimFacets(
  claim: Claim,
  {
    sources,
    checks,
  }: { readonly sources: Readonly<Record<string, Source>>; readonly checks: Readonly<Record<string, Check>> },
): Record<FacetName, string[]> {
  const voice = voiceOf(claim);
  const kinds = claim.sources.flatMap((id) => sources[id]?.kind ?? []);
  return {
    section: [claim.section],
    qualifier: [claim.qualifier, ...(claim.bound ? [claim.bound] : [])],
    source: voice === 'context' ? ['independent'] : kinds.length > 0 ? [...new Set(kinds)] : ['none'],
    actor: [...claim.actors],
    voice: [voice],
    verdict: [verdictOf(claim.id, checks) ?? 'none'],
  };
}
