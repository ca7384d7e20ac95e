/** A part of the edition that somebody may cite, or all of it. */
export interface CiteTarget {
  readonly kind: 'edition' | 'section' | 'paragraph' | 'figure' | 'claim';
  /** Names the target among its kind; empty for the edition. */
  readonly id: string;
  /** As `pathOf` takes it: `claim:catl-share`. */
  readonly reference: string;
  /** The title of the part; absent for the edition, which has its own. */
  readonly title?: string | undefined;
  readonly shortTitle?: string | undefined;
  /** The place in words: “¶2.1-3”, “Figure 3”, “claim catl-share”; absent for the edition. */
  readonly pinpoint?: string | undefined;
  /** Whether the title names the place already, so that a citation need not repeat it. */
  readonly titleSaysPlace?: boolean | undefined;
  /** Where the paper has it: “§2.1, ¶3”; absent for all of it, `null` where the paper does not have it. */
  readonly inPaper?: string | null | undefined;
}
