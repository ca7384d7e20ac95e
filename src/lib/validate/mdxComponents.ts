/** What one property of a prose component may be. */
export type PropRule = {
  readonly optional?: true;
} & (
  | { readonly is: 'id' | 'ids'; readonly of: ProseRecords }
  | { readonly is: 'paragraph' | 'subsection' | 'reference' | 'part' | 'text' }
  | { readonly is: 'one-of'; readonly values: readonly string[] }
);

/** The kinds of records that prose names by id. */
export type ProseRecords = 'claims' | 'citations' | 'terms' | 'actors' | 'figures' | 'sources';

/** What a prose component takes, and what stands between its tags. */
export interface ProseWord {
  readonly props: Readonly<Record<string, PropRule>>;
  /** Properties of which exactly one must be there. */
  readonly either?: readonly string[];
  /** `blocks`: Markdown, on lines of its own; `words`: words of a sentence; `words?`: the same, or nothing. */
  readonly children: 'none' | 'words' | 'words?' | 'blocks';
}

/** Every component that a section may use; nothing else in angle brackets is allowed. */
export const proseWords: Readonly<Record<string, ProseWord>> = {
  Para: { props: { of: { is: 'paragraph' }, part: { is: 'part', optional: true } }, children: 'blocks' },
  Subsection: { props: { of: { is: 'subsection' } }, children: 'none' },
  Summary: { props: {}, children: 'blocks' },
  Figure: { props: { id: { is: 'id', of: 'figures' } }, children: 'none' },
  Num: {
    props: {
      id: { is: 'id', of: 'claims' },
      says: { is: 'text', optional: true },
      form: { is: 'one-of', values: ['prose', 'words', 'period', 'label'], optional: true },
    },
    children: 'none',
  },
  Claim: { props: { id: { is: 'id', of: 'claims' } }, children: 'words' },
  Cite: {
    props: {
      id: { is: 'id', of: 'citations', optional: true },
      ids: { is: 'ids', of: 'citations', optional: true },
      form: { is: 'one-of', values: ['narrative', 'parenthetical', 'name'], optional: true },
    },
    either: ['id', 'ids'],
    children: 'none',
  },
  Term: { props: { id: { is: 'id', of: 'terms' } }, children: 'words' },
  Actor: { props: { id: { is: 'id', of: 'actors' } }, children: 'words?' },
  Ref: { props: { to: { is: 'reference' } }, children: 'none' },
  SourceNote: { props: { id: { is: 'id', of: 'sources' } }, children: 'none' },
  SourceName: { props: { id: { is: 'id', of: 'sources' } }, children: 'none' },
};
