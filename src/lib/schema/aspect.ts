/** What of a claim a fact check speaks of, and whether that is the number itself: only then its sign stands at the number. */
export const aspects = {
  value: { name: 'value', asks: 'Is it so much, this rank, this date?', ofNumber: true },
  period: { name: 'period', asks: 'Of which time is it?', ofNumber: true },
  scope: { name: 'scope', asks: 'Of where or of what does it hold?', ofNumber: true },
  comparator: { name: 'comparison', asks: 'What is it compared with?', ofNumber: false },
  cause: { name: 'cause', asks: 'Did the one bring about the other?', ofNumber: false },
  attribution: { name: 'attribution', asks: 'Whose is it?', ofNumber: false },
  wording: { name: 'wording', asks: 'Are these the right words for it?', ofNumber: false },
} as const satisfies Record<string, { name: string; asks: string; ofNumber: boolean }>;

/** The id of an aspect. */
export type AspectId = keyof typeof aspects;
