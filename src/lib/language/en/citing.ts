/** How the paper, this edition and their parts are named where no style of citation is asked. */
export const citing = {
  others: 'et al.',
  /** Of more than three names. */
  andOthers: (first: string) => `${first} et al.`,
  livingEdition: (of: string) => `A living edition of ${of}`,
  archived: (addresses: readonly string[]) => `This version is archived at ${addresses.join(' and ')}`,
  /** Where a paper appeared, of which any part may be unknown: “Journal 12 (3)”. */
  appearedIn: (container?: string, volume?: string, issue?: string) =>
    [container, volume, issue && `(${issue})`].filter(Boolean).join(' '),
  abstract: 'abstract',
  claimTitle: (id: string, subject: string, measure: string, value: string) =>
    `Claim ${id}: ${subject}, ${measure}, ${value}`,
  claim: (id: string) => `Claim ${id}`,
  claimPlace: (id: string) => `claim ${id}`,
  /** What is asked of whoever cites, in the file that repositories read. */
  pleaseCite: 'Please cite the paper for what it states, and this edition for its figures, data and words.',
};

/** What a section is called: alone, in a sentence and where it begins a line. */
export const sectionWords = {
  lower: {
    abstract: 'the abstract',
    section: (number: string) => `section ${number}`,
    appendix: (number: string) => `appendix ${number}`,
  },
  upper: {
    abstract: 'The abstract',
    section: (number: string) => `Section ${number}`,
    appendix: (number: string) => `Appendix ${number}`,
  },
};
