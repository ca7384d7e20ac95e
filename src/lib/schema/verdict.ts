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
  disputed: {
    sign: '≠',
    name: 'Disputed',
    meaning: 'Independent sources differ.',
    needs:
      'a page of somebody who counts, decides or studies the matter that differs, or two origins that do, or the maker itself of its own product. A leak or a page of unknown standing is never enough.',
    mark: 'Disputed by independent sources',
  },
  refined: {
    sign: '±',
    name: 'Broadly right, more precise',
    meaning: 'Independent sources agree in the main and are more exact, or say of when or what it holds.',
    needs:
      'a page that says when, where, against what or how exactly the claim holds, and that is neither a leak nor of unknown standing. That it may come from the claim’s own source is allowed: it then says more than the paper passes on.',
    mark: 'Broadly right, more precise in other sources',
  },
  confirmed: {
    sign: '✓',
    name: 'Confirmed',
    meaning: 'Sources that do not depend on the one which the paper repeats give the same.',
    needs:
      'the own page of a statistics office, public body, journal, association, research institute, market researcher or reference work that gives the same and is not the origin which the paper repeats; or the words of two such origins, in copies or in the press. An act of government is confirmed by the own page of a body of government. Nothing that was found may speak against it.',
    mark: 'Confirmed by independent sources',
  },
  reported: {
    sign: '=',
    name: 'Also reported',
    meaning:
      'Others report the same, but from the origin that the paper repeats, from a firm of its own product, or at second hand once: that shows a report to be rendered rightly, not to be true.',
    needs: 'one page that gives the same. However often a report is repeated, it confirms nothing.',
    mark: 'Also reported elsewhere, not confirmed',
  },
  'not-found': {
    sign: '?',
    name: 'Nothing found',
    meaning: 'Independent sources were looked for, and none that speaks of it was found.',
    needs: 'that the note says where we looked. Pages that come near may be named.',
  },
  'not-checkable': {
    sign: '–',
    name: 'Cannot be checked',
    meaning: 'As it is put, no source could confirm or refute it: it names nothing that can be measured.',
    needs: 'that the note says why no page could decide it; none is named.',
  },
} as const satisfies Record<string, Verdict>;

/** The id of a verdict. */
export type VerdictId = keyof typeof verdicts;

/** What is known of a claim about the world: a verdict, or that nobody looked. */
export const checkStates = {
  ...verdicts,
  unchecked: {
    sign: '',
    name: 'Not checked',
    meaning: 'Nobody has looked for independent sources yet.',
  },
} as const satisfies Record<string, Omit<Verdict, 'needs' | 'mark'>>;

/** The id of a state. */
export type CheckState = keyof typeof checkStates;

/** What the mark at a number says aloud; undefined for the verdicts that have none. */
export function sayMark(verdict: VerdictId | undefined): string | undefined {
  const known: Partial<Verdict> = verdict ? verdicts[verdict] : {};
  return known.mark;
}

/** A verdict with what of the claim it speaks of: “Disputed: the wording”. */
export function sayVerdict(verdict: VerdictId, aspects: readonly AspectId[]): string {
  const of = aspects
    .filter((aspect) => aspect !== 'value')
    .map((aspect) => `the ${aspectNames[aspect].name}`);
  return [verdicts[verdict].name, of.join(', ')].filter(Boolean).join(': ');
}
