import type { Case } from './stations.ts';

/** Pixels of a box: with a name alone, or with what stands there in a case. */
export function stationHeight(example: Case | undefined): number {
  return example ? 68 : 46;
}
