import type { Relation } from '../records/relation.ts';

/** A relation as a step from one node of the map to another; the map is all that the functions here need to know. */
export type Step = Pick<Relation, 'id' | 'from' | 'to' | 'paragraph'>;
