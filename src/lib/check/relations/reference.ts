import type { RecordKind } from '../recordProblem.ts';

/** What a reference can name. */
export type Referent =
  | 'actor'
  | 'claim'
  | 'context series'
  | 'context source'
  | 'paragraph'
  | 'section'
  | 'source'
  | 'term'
  | 'actor, term or concept';

/** One record names another. */
export interface Reference {
  /** The kind and id of the record that names. */
  readonly from: readonly [kind: RecordKind, id: string];
  /** What it names, and by which id. */
  readonly to: readonly [kind: Referent, id: string];
}
