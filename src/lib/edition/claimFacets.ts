import type { JoinedClaim } from './edition.ts';

/** What the table of claims can be filtered by; a claim has one or more values of each. */
export type FacetName = 'section' | 'qualifier' | 'source' | 'actor' | 'voice' | 'verdict';

/**
 * The values of a claim for each facet: `source` is the kind of its sources, `none` where the paper gives none, and
 * `independent` for what is not the paper's.
 */
export function claimFacets(claim: JoinedClaim): Record<FacetName, string[]> {
  const kinds = claim.sourceRecords.map(({ kind }) => kind);
  return {
    section: [claim.section],
    qualifier: [claim.qualifier, ...(claim.bound ? [claim.bound] : [])],
    source: claim.voice === 'context' ? ['independent'] : kinds.length > 0 ? [...new Set(kinds)] : ['none'],
    actor: [...claim.actors],
    voice: [claim.voice],
    verdict: [claim.verdict ?? claim.state ?? 'none'],
  };
}
