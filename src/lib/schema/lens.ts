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
export const lenses = {
  sourced: {
    label: 'what has a source',
    holds: 'have a source in the paper',
    steps: 'stand in a paragraph that names a source',
    meaning:
      'Claims for which the paper names a source. What is derived has one where all that it is derived from has.',
  },
  independent: {
    label: 'what independent sources support',
    holds: 'are supported by independent sources',
    steps: 'stand in a paragraph with a claim that independent sources support',
    meaning:
      'Claims that sources which do not depend on the paper’s own confirm, or find right in the main and give more exactly. What is derived counts where that holds of all that it is derived from.',
  },
} as const satisfies Record<string, Lens>;

/** The id of a lens. */
export type LensId = keyof typeof lenses;

/** The ids of all lenses. */
export const lensIds = Object.keys(lenses) as LensId[];

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
  if (!lens) return 'Everything on this page is shown.';
  const { holds, steps: stand } = lenses[lens];
  const parts = [
    ...(claims.all > 0 ? [`${claims.within} of ${claims.all} claims on this page ${holds}`] : []),
    ...(steps.all > 0 ? [`${steps.within} of ${steps.all} steps ${stand}`] : []),
  ];
  return `${parts.join('; ') || 'No claim of the paper stands on this page'}.`;
}
