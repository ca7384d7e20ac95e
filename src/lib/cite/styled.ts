/** Words of which some are set in italics. */
export type Rich = readonly (string | { readonly italic: string })[];

/** A citation in one style. */
export interface Styled {
  /** For the list of references. */
  readonly entry: Rich;
  /** For running text, with the place in the work. */
  readonly inText: Rich;
}
