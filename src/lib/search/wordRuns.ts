/** Matches each word of a text: letters and digits, or a run of Chinese characters. */
export const wordRuns = /\p{Script=Han}+|[^\p{Script=Han}\p{P}\p{S}\p{Z}\s]+/gu;
