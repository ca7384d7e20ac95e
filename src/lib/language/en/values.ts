/** The words of qualifiers: what each says, its sign, and the wordings that prose may choose from, the first by default. */
export const qualifiers = {
  exact: { name: 'exact', meaning: 'The value is given as it is, with no hedge.', sign: '', words: [''] },
  about: {
    name: 'about',
    meaning: 'An estimate, with “around” or the like.',
    sign: '≈',
    words: ['around', 'about', 'roughly', 'some'],
  },
  'more-than': {
    name: 'more than',
    meaning: 'A lower bound: the true value is higher, by how much is not said.',
    sign: '>',
    words: ['over', 'more than', 'above', 'beyond', 'in excess of'],
  },
  'at-least': {
    name: 'at least',
    meaning: 'A lower bound that may itself be the value.',
    sign: '≥',
    words: ['at least'],
  },
  'less-than': {
    name: 'less than',
    meaning: 'An upper bound: the true value is lower, by how much is not said.',
    sign: '<',
    words: ['under', 'below', 'less than'],
  },
  'at-most': {
    name: 'at most',
    meaning: 'An upper bound that may itself be the value.',
    sign: '≤',
    words: ['at most'],
  },
  potential: {
    name: 'potential',
    meaning: 'A possibility, with “may” or “potentially”.',
    sign: 'may',
    words: ['potentially', 'possibly', 'perhaps'],
  },
  goal: {
    name: 'goal',
    meaning: 'A target set for a date, not a result.',
    sign: 'a goal of',
    words: ['by', 'before'],
  },
  superlative: {
    name: 'superlative',
    meaning: 'A rank or an absolute in words, with no value behind it.',
    sign: '',
    words: [''],
  },
  'ratio-without-base': {
    name: 'ratio without base',
    meaning: 'A multiple of something that is not quantified; it has no place on a scale.',
    sign: '×',
    words: [''],
  },
  'not-bounded': {
    name: 'not bounded',
    meaning:
      'Computed from bounds that pull both ways: the true value may be higher or lower, by how much is not said, so it has no place on a scale.',
    sign: 'above or below',
    words: ['above or below'],
  },
};

/** What is said of a value beside its qualifier. */
export const values = {
  /** A qualifier before a value: “over 28,000”. */
  qualified: (leads: readonly string[], value: string) =>
    [...leads, value].join(' ').replace('≈ ', '≈\u202f'),
  /** A bound that is itself an estimate: “around or over”. */
  aboutOr: (about: string, bound: string) => [about, 'or', bound],
  /** Aloud, before a value without a qualifier. */
  exactly: 'exactly',
  unhedged: 'stated without a hedge',
  worded: {
    'as-stated': 'As worded in the paper',
    derived: 'As computed',
    context: 'As worded by the source',
  },
  /** A range in a sentence. @param lead that it is an estimate, where it is one: “between about 2 and 3 %” */
  between: (low: string, high: string, lead = '') => `between ${lead && `${lead} `}${low} and ${high}`,
  /** Whether each end of a range in a sentence has its unit. */
  unitAtBothEnds: false as boolean,
  above: (low: string) => `above ${low}`,
  below: (high: string) => `below ${high}`,
  /** Of two values, and of the ends of several. */
  both: (first: string, last: string) => `${first} and ${last}`,
  range: (first: string, last: string) => `${first} to ${last}`,
  /** What an interval is of: letters beside a value, and its name aloud. */
  intervals: {
    confidence: { sign: 'CI', name: 'confidence interval' },
    credible: { sign: 'CrI', name: 'credible interval' },
    prediction: { sign: 'PI', name: 'prediction interval' },
  },
  /** What stands with a value instead of an interval: its sign, and its name aloud. */
  spreads: {
    plusMinus: { sign: '±', name: 'plus or minus' },
    standardError: { sign: 'SE', name: 'standard error' },
    standardDeviation: { sign: 'SD', name: 'standard deviation' },
  },
  /** The level of an interval: “95 % CI”. */
  atLevel: (level: string | undefined, interval: string) => [level, interval].filter(Boolean).join(' '),
  /** An interval with its ends, as letters and aloud. */
  withEnds: (interval: string, low: string, high: string, spoken: boolean) =>
    `${interval} ${spoken ? 'from ' : ''}${low} to ${high}`,
  /** A value with what stands in brackets after it. */
  withUncertainty: (value: string, uncertainty: string) => `${value} (${uncertainty})`,
  fromEstimate: 'From an estimate, whose ends are not stated.',
  fromRounded: (interval: string) => `From rounded values: ${interval}.`,
  fromUncertain: (interval: string) => `From values that are ranges or have an uncertainty: ${interval}.`,
  /** In the key to values and bars, beside the qualifiers. */
  key: {
    range: {
      name: 'range',
      drawn: 'How a range is drawn',
      meaning:
        'From one value to another: firm up to its nearer end, pale up to the other. No value inside is said to be likelier.',
    },
    whisker: {
      name: 'with its uncertainty',
      drawn: 'How an uncertainty is drawn',
      meaning:
        'A line from end to end of what the source gives with the value: an interval, or as much to either side.',
    },
  },
  /** Names of facts about a value. */
  uncertainty: 'Uncertainty',
  p: 'p-value',
  bothEndsCounted: (span: string) => `both ends of ${span} counted`,
  noRounding: 'None',
  toEitherSide: (reach: string, byDigits: boolean) =>
    `${byDigits ? 'Half of the last digit stated' : 'As its source rounds'}: ${reach} to either side`,
  /** What a claim is of, and of when. */
  named: (subject: string, measure: string, period?: string) =>
    `${subject}: ${measure}${period ? `, ${period}` : ''}`,
  computedFrom: (origins: string) => `Computed from ${origins}`,
  passedOn: (origins: string, via: string) => `${origins}, in ${via}`,
  derivedWithOthers: 'Derived here with independent values',
  lineOfSeries: (title: string, line: string) => `${title} (${line})`,
  fromTo: (name: string, first: string, year: number, last: string, lastYear: number) =>
    `${name}: ${first} in ${year}, ${last} in ${lastYear}`,
};
