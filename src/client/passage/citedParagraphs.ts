import type { CiteTarget } from '../../lib/cite/citeTarget.ts';
import type { EditionMeta } from '../../lib/records/editionMeta.ts';

/** What the citation of any paragraph is made of: the edition, and each paragraph by its number. */
export interface CitedParagraphs {
  readonly meta: EditionMeta;
  readonly targets: Readonly<Record<string, CiteTarget>>;
}
