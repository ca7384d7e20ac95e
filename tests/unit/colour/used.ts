/** What is written in, on the page and on tinted ground; and what is drawn in. */
export const used = {
  words: ['ink', 'quiet', 'accent', 'context', 'note', 'what-if'],
  marks: ['mark', 'accent', 'aside', 'context', 'note', 'what-if'],
} as const;
