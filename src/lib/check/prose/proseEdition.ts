import type { Figure } from '../../figure/figure.ts';
import type { Actor } from '../../records/actor.ts';
import type { Citation } from '../../records/citation.ts';
import type { Claim } from '../../records/claim.ts';
import type { Section } from '../../records/section.ts';
import type { Source } from '../../records/source.ts';

type Records<Value> = Readonly<Record<string, Value>>;

/** What the check of prose needs to know of the edition: its records by id. */
export interface ProseEdition {
  readonly sections: Records<Pick<Section, 'paragraphs'>>;
  readonly claims: Records<Pick<Claim, 'paragraph' | 'status' | 'qualifier' | 'period' | 'inWords'>>;
  readonly citations: Records<Pick<Citation, 'paragraph'>>;
  readonly sources: Records<Pick<Source, 'role' | 'paragraphs'>>;
  readonly actors: Records<Pick<Actor, 'paragraphs'>>;
  readonly terms: Records<unknown>;
  readonly figures: Records<Pick<Figure, 'section' | 'inText'>>;
  /** Words that hold a digit and are no quantity: “5G”. */
  readonly names: readonly string[];
}
