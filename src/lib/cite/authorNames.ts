import type { CslName } from '../records/source.ts';

/**
 * The authors of a work as a list by author has them: the first with the family name before a comma, the others as they are
 * spoken.
 *
 * @param familyFirst whether the family name comes first by itself: then no comma stands in any of them
 */
export function authorNames(names: readonly CslName[], familyFirst = false): string[] {
  return names.map(({ family, given, literal }, index) => {
    if (literal) return literal;
    if (familyFirst) return [family, given].filter(Boolean).join(' ');
    return index === 0
      ? [family, given].filter(Boolean).join(', ')
      : [given, family].filter(Boolean).join(' ');
  });
}
