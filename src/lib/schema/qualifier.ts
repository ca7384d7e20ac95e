import * as words from '#edition/data/language.ts';

/** What the qualifier of a claim says, and the words that may stand for it in prose. */
export interface Qualifier {
  readonly name: string;
  /** How the key to the charts explains it, one sentence. */
  readonly meaning: string;
  /** Sign before the value where space is short (charts, tables); empty for an exact value. */
  readonly sign: string;
  /** Wordings that prose may choose from; the first is the default. */
  readonly words: readonly string[];
}

/** The ids of the qualifiers. */
export const qualifierIds = [
  'exact',
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'potential',
  'goal',
  'superlative',
  'ratio-without-base',
  'not-bounded',
] as const;

/** The id of a qualifier. */
export type QualifierId = (typeof qualifierIds)[number];

/**
 * The qualifiers. One is part of a value: it is printed with it and drawn with it.
 * None of the words of one may stand for another, so prose cannot make a bound firmer than it is.
 */
export const qualifiers: Readonly<Record<QualifierId, Qualifier>> = words.qualifiers;

/** The end that a bound leaves open. */
export type OpenSide = 'above' | 'below';

/** Which side the qualifier of a value, or the bound inside it, leaves open. */
export function sideOf({
  qualifier,
  bound,
}: {
  readonly qualifier: QualifierId;
  readonly bound?: QualifierId | undefined;
}): OpenSide | undefined {
  for (const said of [qualifier, bound]) {
    if (said === 'more-than' || said === 'at-least') return 'above';
    if (said === 'less-than' || said === 'at-most') return 'below';
  }
  return undefined;
}
