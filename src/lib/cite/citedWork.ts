import type { CslItem } from '../records/source.ts';

/** A work as somebody cites it: the work, and the place in it. */
export interface CitedWork {
  readonly item: CslItem & { readonly id: string };
  /** The place in the work, with § for a section and ¶ for a paragraph: “§2.1, ¶3”, ¶¶ for several; absent for the whole work. */
  readonly locator?: string | undefined;
  /** The title with capitals only where a sentence has them, none after a colon; without it such styles print the title as it stands. */
  readonly sentenceTitle?: string | undefined;
  /** Whether the authors' names are written family name first without a comma. */
  readonly familyFirst?: boolean | undefined;
}
