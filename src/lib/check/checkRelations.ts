import type { RecordProblem } from './recordProblem.ts';
import { brokenFormulas } from './relations/brokenFormulas.ts';
import { brokenReferences } from './relations/brokenReferences.ts';
import type { RelatedEdition } from './relations/relatedEdition.ts';
import { selfReferences } from './relations/selfReferences.ts';
import { sharedIds } from './relations/sharedIds.ts';
import { sharedNumbers } from './relations/sharedNumbers.ts';
import { unusedSources } from './relations/unusedSources.ts';

/** Finds what is wrong between records: names that lead nowhere or to themselves, ids and numbers that are there twice. */
export function checkRelations(edition: RelatedEdition): RecordProblem[] {
  return [
    ...brokenReferences(edition),
    ...brokenFormulas(edition),
    ...sharedIds(edition),
    ...unusedSources(edition),
    ...selfReferences(edition),
    ...sharedNumbers(edition),
  ];
}
