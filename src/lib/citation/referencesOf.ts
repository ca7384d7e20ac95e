import type { Source } from '../schema/source.ts';
import type { CitedWork } from './citedWork.ts';

/**
 * The works that the paper gives in its reference list and its footnotes, each publication once: of two that are the same the
 * reference counts, else the first. Reports that it only names in running text are left out: it gives too little of them.
 */
export function referencesOf(sources: readonly Source[]): readonly CitedWork[] {
  const given = ['reference', 'footnote'].flatMap((role) => sources.filter((source) => source.role === role));
  const kept = given.filter(
    ({ sameAs }, index) => !given.slice(0, index).some((earlier) => earlier.id === sameAs),
  );
  return kept.map(({ id, csl, language }) => ({ item: { id, ...csl, language } }));
}
