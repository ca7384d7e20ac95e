import type { CslItem, CslName } from '../records/source.ts';

/** The authors of a work. */
export interface Authors {
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
