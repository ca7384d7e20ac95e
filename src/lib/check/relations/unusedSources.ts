import type { RecordProblem } from '../recordProblem.ts';
import { referencesIn } from './referencesIn.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** Independent pages that nothing rests on. */
export function unusedSources(edition: RelatedEdition): RecordProblem[] {
  const used = new Set(
    referencesIn(edition).flatMap(({ to: [kind, id] }) => (kind === 'context source' ? [id] : [])),
  );
  return Object.keys(edition.contextSources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      kind: 'context source' as const,
      id,
      what: `no check, claim or point names the context source “${id}”`,
      mend: 'take it out, or name it where it is the evidence',
    }));
}
