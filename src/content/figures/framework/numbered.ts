import { type ConceptId, concepts } from '../../../data/concepts.ts';
import type { Block } from './blocks.ts';

/** The block of a concept that carries the number of its section. */
export function numbered(id: ConceptId): Block {
  return { id, number: concepts[id].section };
}
