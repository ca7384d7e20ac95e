/** A piece of a card's text: words, or words that lead somewhere (a path from the root of the site, or a full address). */
export type CardSpan = string | readonly [words: string, path: string];

/**
 * What a card shows on demand of a number, source, actor or term. All of it stands on a page too: a card saves a way,
 * it never holds what only it says.
 */
export interface Card {
  /** Whose voice, where it is not the paper's. */
  readonly voice?: 'derived' | 'context';
  /** Whose voice or what sort of thing: “The paper says”, “Footnote 3”. */
  readonly kind: string;
  readonly title: string;
  /** One or two sentences under the title. */
  readonly about?: string;
  /** Label and text, in the order shown. */
  readonly facts: readonly (readonly [label: string, ...CardSpan[]])[];
  /** Ways on; the first is the thing's own page, whose address “Copy link” takes. */
  readonly links: readonly (readonly [words: string, path: string])[];
}
