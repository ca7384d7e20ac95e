import type { CslItem, CslName } from '../schema/source.ts';

/** The authors of a work. */
interface Authors {
  readonly names: readonly CslName[];
  /** Whether there are more whom the entry leaves out: it ends in “et al.”. */
  readonly others: boolean;
}

/** Parts the names of a work from the “et al.” that may close them. */
export function authorsOf(
  item: Pick<CslItem, 'author' | 'editor' | 'translator'>,
  role: 'author' | 'editor' | 'translator' = 'author',
): Authors {
  const all = item[role] ?? [];
  const names = all.filter(({ literal }) => literal !== 'et al.');
  return { names, others: names.length < all.length };
}

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

/**
 * The initials of given names: `Yi` → `Y.`, `X. M.` → `X. M.`, `Jean-Luc` → `J.-L.`
 *
 * @param close what follows each letter: a full stop, or nothing
 */
export function initialsOf(given: string, close: '.' | '' = '.'): string {
  return given
    .split(/\s+/)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${part.charAt(0)}${close}`)
        .join('-'),
    )
    .join(' ');
}
