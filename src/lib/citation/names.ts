import * as words from '#edition/data/language.ts';
import { formatList } from '../format/formatList.ts';
import type { CslItem, CslName } from '../schema/work.ts';

/** The people and institutions behind a work, in one role. */
export interface Names {
  readonly names: readonly CslName[];
  /** Whether there are more whom the entry leaves out: it ends in “et al.”. */
  readonly others: boolean;
}

/** Parts the names of a work from the “et al.” that may close them. */
export function namesOf(
  item: Pick<CslItem, 'author' | 'editor' | 'translator'>,
  role: 'author' | 'editor' | 'translator' = 'author',
): Names {
  const all = item[role] ?? [];
  const names = all.filter(({ literal }) => literal !== 'et al.');
  return { names, others: names.length < all.length };
}

/**
 * A name as it is written out.
 *
 * - `spoken`: “Ada van der Berg Jr.”
 * - `listed`: as a list by name has it, “van der Berg, Ada, Jr.”
 * - `initials`: the same with the given names cut, “van der Berg, A., Jr.”
 * - `reversed`: family name first without a comma, as notes have it, “van der Berg Ada Jr.”
 *
 * A name whose family name comes first by itself keeps its order and has no comma, “Qin Yi”, but where it is cut to initials. In Chinese characters
 * it has no space either, and nothing to cut: “林晓”.
 */
export function printName(name: CslName, how: 'spoken' | 'listed' | 'initials' | 'reversed'): string {
  const { given, suffix, literal } = name;
  if (literal) return literal;
  const family = familyOf(name);
  if (isChinese(family) && isChinese(given ?? '')) return [family, given, suffix].join('');
  if (how === 'initials') return [family, given && initialsOf(given), suffix].filter(Boolean).join(', ');
  if (name['static-ordering'] || how === 'reversed') return [family, given, suffix].filter(Boolean).join(' ');
  return how === 'listed'
    ? [family, given, suffix].filter(Boolean).join(', ')
    : [given, family, suffix].filter(Boolean).join(' ');
}

const isChinese = (text: string) => /^\p{Script=Han}+$/u.test(text);

/** The family name with its particle, as running text names somebody; an institution whole. */
export function familyOf({ family = '', literal, 'non-dropping-particle': particle }: CslName): string {
  return literal ?? [particle, family].filter(Boolean).join(' ');
}

/**
 * Names as a list of references has them: the first so that it can be sorted, the others as they are spoken.
 *
 * @param and before the last, with its spaces and commas
 */
export function listNames({ names, others }: Names, and: string): string {
  const who = names.map((name, index) => printName(name, index === 0 ? 'listed' : 'spoken'));
  return others ? `${who.join(', ')}, et al.` : joinNames(who, and);
}

/** Names with commas between them, and other words before the last. */
export function joinNames(who: readonly string[], and: string): string {
  return [who.slice(0, -1).join(', '), who.at(-1)].filter(Boolean).join(and);
}

/** Names as a sentence has them: “Qin Yi”, “A and B”, “A, B and C”; of more than three the first, and “et al.”. */
export function sayNames(names: readonly CslName[]): string {
  const spoken = names.map((name) => printName(name, 'spoken'));
  if (spoken.length > 3) return words.citing.andOthers(spoken[0] ?? '');
  return formatList(spoken);
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
        .map((part) => `${[...part][0] ?? ''}${close}`)
        .join('-'),
    )
    .join(' ');
}
