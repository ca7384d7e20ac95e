import { nearest } from './nearest.ts';

/**
 * The advice for an id that does not exist.
 *
 * @param otherwise what to say where no id is near
 */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const near = nearest(word, candidates);
  return near === undefined ? otherwise : `did you mean “${near}”?`;
}
