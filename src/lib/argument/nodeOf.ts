import type { Actor } from '../schema/actor.ts';
import type { Concept } from '../schema/concept.ts';
import type { Term } from '../schema/term.ts';

/** The records that a relation may join. */
export interface NodeRecords {
  readonly actors: Readonly<Record<string, Actor>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly concepts: Readonly<Record<string, Concept>>;
}

/**
 * What stands at one end of a relation.
 *
 * @returns its name and the reference that `pathOf` turns into an address
 * @throws Error when neither actors nor terms nor concepts have the id
 */
export function nodeOf(
  id: string,
  { actors, terms, concepts }: NodeRecords,
): { name: string; reference: string } {
  const kinds = { actor: actors, term: terms, concept: concepts } as const;
  for (const [kind, records] of Object.entries(kinds)) {
    const found = Object.hasOwn(records, id) ? records[id] : undefined;
    if (found) return { name: found.name, reference: `${kind}:${id}` };
  }
  throw new Error(`no actor, term or concept has the id “${id}”, which a relation joins`);
}
