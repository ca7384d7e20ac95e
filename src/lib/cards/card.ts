import * as words from '#edition/data/language.ts';
import type { VerdictId } from '../schema/verdict.ts';
import { pathOf } from '../urls/pathOf.ts';

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
  /** What independent sources give: a sentence, after the sign of the verdict, and their values beside the paper's. */
  readonly others?: {
    readonly says: string;
    readonly verdict?: VerdictId;
    readonly sign?: string;
    readonly strip?: CardStrip;
  };
  /** Label and text, in the order shown. */
  readonly facts: readonly (readonly [label: string, ...CardSpan[]])[];
  /** Ways on; the first is the thing's own page, whose address “Copy link” takes. */
  readonly links: readonly (readonly [words: string, path: string])[];
}

/** Values on one scale, a row each, as their drawing was built. */
export interface CardStrip {
  readonly rows: readonly {
    readonly who: string;
    readonly value: CardSpan;
    /** Shapes: a name of SVG and its attributes. */
    readonly shapes: readonly (readonly [
      tag: string,
      attributes: Readonly<Record<string, string | number>>,
    ])[];
  }[];
  /** Width and height of the drawing of a row. */
  readonly box: readonly [width: number, height: number];
  readonly ends: readonly [from: string, to: string];
}

/** The paragraphs that name a thing as one line of links; with many, the first few and how many more. */
export function paragraphSpans(paragraphs: readonly string[], most = 8): CardSpan[] {
  const shown = paragraphs.slice(0, most);
  const spans = shown.flatMap((id, index): CardSpan[] => [
    ...(index > 0 ? [words.locale.comma] : []),
    [id, pathOf(`paragraph:${id}`)],
  ]);
  const more = paragraphs.length - shown.length;
  return more > 0 ? [...spans, words.cards.more(more)] : spans;
}
