import { didYouMean } from '../didYouMean.ts';
import type { RecordProblem } from '../recordProblem.ts';
import { referencesIn } from './referencesIn.ts';
import { referents } from './referents.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** References to records that do not exist. */
export function brokenReferences(edition: RelatedEdition): RecordProblem[] {
  const known = referents(edition);
  return referencesIn(edition).flatMap(({ from: [kind, id], to: [other, name] }) => {
    const { home, ids } = known[other];
    if (ids.has(name)) return [];
    const what = `${kind} “${id}” names ${other} “${name}”, which ${home} does not have`;
    return [{ kind, id, what, mend: didYouMean(name, ids, `add “${name}” to ${home}, or take it out`) }];
  });
}
