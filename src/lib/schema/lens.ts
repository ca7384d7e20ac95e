import * as words from '#edition/data/language.ts';

/** What a reader may have shown alone. A way of reading: what falls outside steps back; it is neither hidden nor judged. */
interface Lens {
  readonly label: string;
  /** What is true of claims within it: “9 of 14 claims on this page …”. */
  readonly holds: string;
  /** The same of steps of the argument, which have no number of their own. */
  readonly steps: string;
  /** One sentence, of all claims. */
  readonly meaning: string;
}

/** The lenses, beside showing everything. */
export const lenses: Readonly<Record<LensId, Lens>> = words.lenses;

/** The id of a lens. */
export type LensId = (typeof lensIds)[number];

/** The ids of all lenses. */
export const lensIds = ['sourced', 'independent'] as const;

/** What carries a lens in an address: `?show=sourced`. */
export const lensKey = 'show';

/** How many there are, and how many of them fall within a lens. */
interface Remaining {
  readonly all: number;
  readonly within: number;
}

/**
 * What of a page remains, in a sentence.
 *
 * @param lens undefined when everything is shown
 * @returns “9 of 14 claims on this page have a source in the paper.”
 */
export function sayRemaining(lens: LensId | undefined, claims: Remaining, steps: Remaining): string {
  if (!lens) return words.remaining.all;
  const { holds, steps: stand } = lenses[lens];
  const parts = [
    ...(claims.all > 0 ? [words.remaining.claims(claims.within, claims.all, holds)] : []),
    ...(steps.all > 0 ? [words.remaining.steps(steps.within, steps.all, stand)] : []),
  ];
  return words.remaining.sentence(parts);
}
