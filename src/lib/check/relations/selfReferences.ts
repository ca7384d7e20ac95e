import type { RecordProblem } from '../recordProblem.ts';
import { referencesIn } from './referencesIn.ts';
import type { RelatedEdition } from './relatedEdition.ts';

/** A record that names itself, and a step of the argument that leads back to where it began. */
export function selfReferences(edition: RelatedEdition): RecordProblem[] {
  const named = referencesIn(edition).filter(
    ({ from: [kind, id], to: [other, name] }) => kind === other && id === name,
  );
  const circles = Object.entries(edition.relations).filter(([, { from, to }]) => from === to);
  return [
    ...named.map(({ from: [kind, id] }) => ({ kind, id })),
    ...circles.map(([id]) => ({ kind: 'relation' as const, id })),
  ].map(({ kind, id }) => ({
    kind,
    id,
    what: `${kind} “${id}” leads to itself`,
    mend: 'name another record, or take the reference out',
  }));
}
