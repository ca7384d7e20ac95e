import type { ConceptId } from '../../../data/concepts.ts';
import { relations } from '../../../data/relations.ts';
import { parts } from './parts.ts';

/** The mechanisms that a force sums up, by the steps of the argument. */
export function summedUp(force: ConceptId) {
  return parts.mechanisms.filter((id) =>
    Object.values(relations).some(({ from, kind, to }) => kind === 'part-of' && from === id && to === force),
  );
}
