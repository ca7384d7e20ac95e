/** What comparing a claim with independent sources came to. */
export interface Verdict {
  /** Beside the number, never without its name for screen readers. */
  readonly sign: string;
  readonly name: string;
  /** One sentence for the key. */
  readonly meaning: string;
}

/** The four verdicts, on a claim and never on its author. */
export const verdicts = {
  confirmed: {
    sign: '✓',
    name: 'Confirmed',
    meaning: 'Independent sources give the same, or repeat the same figures of a maker: the note says which.',
  },
  refined: {
    sign: '±',
    name: 'Refined',
    meaning: 'Independent sources agree in the main and are more exact, or say of when or what it holds.',
  },
  disputed: { sign: '≠', name: 'Disputed', meaning: 'Independent sources give something else.' },
  'not-checkable': {
    sign: '?',
    name: 'Nothing found',
    meaning: 'Independent sources were looked for, and none was found.',
  },
} as const satisfies Record<string, Verdict>;

/** The id of a verdict. */
export type VerdictId = keyof typeof verdicts;
