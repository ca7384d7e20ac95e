import * as words from '#edition/data/language.ts';
import { type AspectId, aspects as aspectNames } from './aspect.ts';

/** What comparing a claim with independent sources came to. */
export interface Verdict {
  /** Beside the number, never without its name for screen readers. */
  readonly sign: string;
  readonly name: string;
  /** One sentence for the key. */
  readonly meaning: string;
  /** What the verdict needs, as the method page says it and the build holds it. */
  readonly needs: string;
  /** What the mark beside a number says aloud; absent where no mark is printed. */
  readonly mark?: string;
}

/** The verdicts, on a claim and never on its author; of several fact checks the first in this order counts. */
export const verdicts = {
  disputed: { sign: '≠', ...words.verdicts.disputed },
  refined: { sign: '±', ...words.verdicts.refined },
  confirmed: { sign: '✓', ...words.verdicts.confirmed },
  reported: { sign: '=', ...words.verdicts.reported },
  'not-found': { sign: '?', ...words.verdicts['not-found'] },
  'not-checkable': { sign: '–', ...words.verdicts['not-checkable'] },
} satisfies Record<string, Verdict>;

/** The id of a verdict. */
export type VerdictId = keyof typeof verdicts;

/** The ids of the verdicts, the gravest first. */
export const verdictIds = Object.keys(verdicts) as VerdictId[];

/** What is known of a claim about the world: a verdict, or that nobody looked. */
export const checkStates = {
  ...verdicts,
  unchecked: { sign: '', ...words.unchecked },
} satisfies Record<string, Omit<Verdict, 'needs' | 'mark'>>;

/** The id of a state. */
export type CheckState = keyof typeof checkStates;

/** The ids of the states: the verdicts, the gravest first, then what nobody looked at. */
export const checkStateIds = Object.keys(checkStates) as CheckState[];

/** What the mark at a number says aloud; undefined for the verdicts that have none. */
export function sayMark(verdict: VerdictId | undefined): string | undefined {
  const known: Partial<Verdict> = verdict ? verdicts[verdict] : {};
  return known.mark;
}

/** A verdict with what of the claim it speaks of: “Disputed: the wording”. */
export function sayVerdict(verdict: VerdictId, aspects: readonly AspectId[]): string {
  const names = aspects.filter((aspect) => aspect !== 'value').map((aspect) => aspectNames[aspect].name);
  return words.checks.verdictOn(verdicts[verdict].name, names);
}
