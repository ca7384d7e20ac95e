import type { Source } from '../schema/source.ts';
import type { Edition, JoinedSource } from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import { byId, recordIndex, referrers } from './recordIndex.ts';

/** Joins the sources of a paper with the claims and citations that rest on them. */
export function joinSources(
  records: EditionRecords['sources'],
  { actors, claims, citations }: Pick<Edition, 'actors' | 'claims' | 'citations'>,
): Edition['sources'] {
  const sources = recordIndex('source', Object.values(records).map(joinSource), byId);
  const stated = claims.all.filter(({ status }) => status === 'as-stated');
  const claimsOf = referrers(stated, (claim) => claim.sources);
  const citationsOf = referrers(citations.all, (citation) => [citation.source]);
  const ambiguousOf = referrers(citations.all, (citation) => citation.candidates ?? []);
  return sources;

  function joinSource(source: Source): JoinedSource {
    const { id, reports, sameAs } = source;
    return {
      ...source,
      get claims() {
        return claimsOf(id);
      },
      get citations() {
        return citationsOf(id);
      },
      get ambiguousCitations() {
        return ambiguousOf(id);
      },
      get reportsRecord() {
        return reports === undefined ? undefined : actors.get(reports);
      },
      get sameAsRecord() {
        return sameAs === undefined ? undefined : sources.get(sameAs);
      },
    };
  }
}
