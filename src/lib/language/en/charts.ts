/** What charts and pictures say beside the names of their marks. */
export const charts = {
  noBar: 'no bar, words only',
  /** Words that join others in a label and say nothing by themselves. */
  joining: ['a', 'and', 'at', 'in', 'of', 'or', 'the'],
  /** What may stand after the numbers of a scale. */
  scaleWords: ['thousand', 'million', 'billion', 'trillion'],
};

/** What stands under a picture that leaves the site. */
export const pictures = {
  /** Of a qualifier, the look of a bar that says so. */
  looks: {
    about: 'fading end: an estimate',
    'more-than': 'arrow: a lower bound',
    'at-least': 'arrow: a lower bound',
    'less-than': 'fading in: an upper bound',
    'at-most': 'fading in: an upper bound',
    potential: 'hollow: a possibility',
    goal: 'hollow with a flag: a goal',
  },
  /** And of a single mark. */
  markLooks: {
    about: 'pale: an estimate',
    'more-than': 'pointed: a bound',
    'at-least': 'pointed: a bound',
    'less-than': 'pointed: a bound',
    'at-most': 'pointed: a bound',
    potential: 'hollow: a possibility or a goal',
    goal: 'hollow: a possibility or a goal',
  },
  sources: (names: string) => `Sources, as the paper gives them: ${names}.`,
  ownResults: 'With the paper’s own results.',
  noSource: 'The paper gives no source.',
  independent: (names: string) => `Independent sources, in blue where beside the paper’s: ${names}.`,
  howToRead: (looks: string) =>
    `How to read this chart: ${looks}. What is plain is given as it is, with no hedge.`,
  derived: 'ƒ: derived from other values.',
  from: (figure: number, edition: string, version: string, date: string, after: string) =>
    `Figure ${figure} of ${edition}, version ${version}, ${date}, after ${after}.`,
  figureAfter: (figure: number, names: string, year?: string) =>
    `Figure ${figure}, after ${names}${year ? `, ${year}` : ''}`,
  withIndependent: ', with independent values',
  versionAfter: (version: string, names: string, year?: string) =>
    `Version ${version}, after ${names}${year ? `, ${year}` : ''}`,
};
