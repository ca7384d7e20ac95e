import type { Figure } from '../../figure/figure.ts';
import type { Actor } from '../../records/actor.ts';
import type { Check } from '../../records/check.ts';
import type { Citation } from '../../records/citation.ts';
import type { Claim } from '../../records/claim.ts';
import type { Concept } from '../../records/concept.ts';
import type { ContextSeries } from '../../records/contextSeries.ts';
import type { ContextSource } from '../../records/contextSource.ts';
import type { Note } from '../../records/note.ts';
import type { Relation } from '../../records/relation.ts';
import type { Section } from '../../records/section.ts';
import type { Source } from '../../records/source.ts';
import type { Term } from '../../records/term.ts';

type Records<Value> = Readonly<Record<string, Value>>;

/** Every record of an edition, with the fields by which records name each other. */
export interface RelatedEdition {
  readonly actors: Records<Pick<Actor, 'paragraphs'>>;
  readonly checks: Records<Pick<Check, 'claims' | 'derived' | 'evidence' | 'says'>>;
  readonly citations: Records<Pick<Citation, 'source' | 'candidates' | 'paragraph'>>;
  readonly claims: Records<
    Pick<Claim, 'paragraph' | 'actors' | 'sources'> & {
      readonly context?: { readonly source: string } | undefined;
      readonly derivation?: Pick<NonNullable<Claim['derivation']>, 'inputs' | 'formula'> | undefined;
    }
  >;
  readonly concepts: Records<Pick<Concept, 'section'>>;
  readonly contextSeries: Records<Pick<ContextSeries, 'source' | 'points'>>;
  readonly contextSources: Records<Pick<ContextSource, 'publisher'>>;
  readonly figures: Records<Pick<Figure, 'section' | 'claims' | 'context' | 'table'>>;
  readonly notes: Records<Pick<Note, 'against' | 'claims' | 'paragraph' | 'says'>>;
  readonly relations: Records<Pick<Relation, 'from' | 'to' | 'paragraph'>>;
  readonly sections: Records<Pick<Section, 'paragraphs'>>;
  readonly sources: Records<
    Pick<Source, 'paragraphs' | 'reports' | 'sameAs'> & { readonly number?: number | undefined }
  >;
  readonly terms: Records<Pick<Term, 'paragraphs' | 'seeAlso'>>;
}
