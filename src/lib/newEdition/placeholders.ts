/** What a new edition is written with, for its author to write over: every text that readers would see. */
export const placeholders = {
  family: 'Family name',
  given: 'Given name',
  inShort: 'Write here, in one plain sentence, what the paper argues.',
  says: 'Write here, in one sentence, what this section says.',
  subject: 'What the number is of',
  measure: 'what is measured',
  scope: 'where and of whom it holds',
  locator: 'up to six words beside it',
  paragraph: 'Write the first paragraph here, in your own words.',
  number: 'A number is never typed: it is a claim, and prints as',
  paperLicence: 'Say here under which licence it stands, if any.',
  restatementLicence: 'Say here how others may use them.',
} as const;
