import { splitEditorText } from '../format/editorText.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import type { Edition, JoinedFactCheck } from './edition.ts';
import type { EditionRecords } from './editionRecords.ts';
import { byId, recordIndex } from './recordIndex.ts';
import { basisOf } from './weighVerdict.ts';

/** Joins fact checks with the claims that they speak of, and with the pages that they rest on and what these give. */
export function joinFactChecks(
  records: EditionRecords['factChecks'],
  { claims, independentSources }: Pick<Edition, 'claims' | 'independentSources'>,
): Edition['factChecks'] {
  return recordIndex('fact check', Object.values(records).map(joinFactCheck), byId);

  function joinFactCheck(check: FactCheck): JoinedFactCheck {
    return {
      ...check,
      get claimRecords() {
        return check.claims.map(claims.get);
      },
      get derivedRecords() {
        return check.derived.map(claims.get);
      },
      get evidenceRecords() {
        return check.evidence.map((page) => ({
          ...page,
          source: independentSources.get(page.source),
          claimRecords: splitEditorText(page.figure).flatMap((part) =>
            typeof part === 'string' ? [] : claims.get(part.claim),
          ),
        }));
      },
      get basis() {
        return basisOf(this.evidenceRecords);
      },
    };
  }
}
