/** What the qualifier of a claim says, and the words that may stand for it in prose. */
export interface Qualifier {
  /** How the key to the charts explains it, one sentence. */
  readonly meaning: string;
  /** Sign before the value where space is short (charts, tables); empty for an exact value. */
  readonly sign: string;
  /** Wordings that prose may choose from; the first is the default. */
  readonly words: readonly string[];
}

/**
 * The eleven qualifiers. A qualifier is part of a value: it is printed with it and drawn with it.
 * None of the words of one may stand for another, so prose cannot make a bound firmer than it is.
 */
export const qualifiers = {
  exact: { meaning: 'The value is given as it is, with no hedge.', sign: '', words: [''] },
  about: {
    meaning: 'An estimate, with “around” or the like.',
    sign: '≈',
    words: ['around', 'about', 'roughly', 'some'],
  },
  'more-than': {
    meaning: 'A lower bound: the true value is higher, by how much is not said.',
    sign: '>',
    words: ['over', 'more than', 'above', 'beyond', 'in excess of'],
  },
  'at-least': { meaning: 'A lower bound that may itself be the value.', sign: '≥', words: ['at least'] },
  'less-than': {
    meaning: 'An upper bound: the true value is lower, by how much is not said.',
    sign: '<',
    words: ['under', 'below', 'less than'],
  },
  'at-most': { meaning: 'An upper bound that may itself be the value.', sign: '≤', words: ['at most'] },
  potential: {
    meaning: 'A possibility, with “may” or “potentially”.',
    sign: 'may',
    words: ['potentially', 'possibly', 'perhaps'],
  },
  goal: { meaning: 'A target set for a date, not a result.', sign: 'a goal of', words: ['by', 'before'] },
  superlative: {
    meaning: 'A rank or an absolute in words, with no value behind it.',
    sign: '',
    words: [''],
  },
  'ratio-without-base': {
    meaning: 'A multiple of something that is not quantified; it has no place on a scale.',
    sign: '×',
    words: [''],
  },
  'not-bounded': {
    meaning:
      'Computed from bounds that pull both ways: the true value may be higher or lower, by how much is not said, so it has no place on a scale.',
    sign: 'above or below',
    words: ['above or below'],
  },
} as const satisfies Record<string, Qualifier>;

/** The id of a qualifier. */
export type QualifierId = keyof typeof qualifiers;
