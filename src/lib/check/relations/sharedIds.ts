import type { RecordProblem } from '../recordProblem.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Ids that two of actors, terms and concepts share: relations name all three by id alone. */
export function sharedIds({ actors, terms, concepts }: RelatedEdition): RecordProblem[] {
  const kinds: Record<string, string> = {};
  const problems: RecordProblem[] = [];
  const named = [
    ['actor', actors],
    ['term', terms],
    ['concept', concepts],
  ] as const;
  for (const [kind, records] of named)
    for (const id of Object.keys(records)) {
      if (kinds[id])
        problems.push({
          kind,
          id,
          what: `${kind} “${id}” has the id of the ${kinds[id]} “${id}”`,
          mend: 'give one of them another id, before either is published',
        });
      kinds[id] ??= kind;
    }
  return problems;
}
