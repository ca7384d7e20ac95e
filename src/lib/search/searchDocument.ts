/** What a thing found is called. */
export const searchKinds = {
  section: 'Section',
  paragraph: 'Paragraph',
  claim: 'Claim',
  figure: 'Figure',
  actor: 'Actor',
  term: 'Term',
  source: 'Source',
} as const;

/** The kind of a thing that can be found. */
export type SearchKind = keyof typeof searchKinds;

/** A thing that can be found. */
export interface SearchDocument {
  /** Its reference: `claim:catl-share`; a paragraph in parts adds the part: `paragraph:2.1-3/2`. */
  readonly id: string;
  readonly kind: SearchKind;
  readonly title: string;
  /** What is searched and shown as context. */
  readonly text: string;
  /** Other names: Chinese, abbreviations, the id in words. Searched, not shown. */
  readonly names: string;
  /** Where it stands, from the root of the site. */
  readonly path: string;
}
