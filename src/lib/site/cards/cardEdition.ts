import type { NumberedFigure } from '../../define/numberFigures.ts';
import type { Actor } from '../../records/actor.ts';
import type { Check } from '../../records/check.ts';
import type { Claim } from '../../records/claim.ts';
import type { ContextSource } from '../../records/contextSource.ts';
import type { Source } from '../../records/source.ts';
import type { Term } from '../../records/term.ts';

/** What cards are made from: the records of the edition, by id. */
export interface CardEdition {
  readonly claims: Readonly<Record<string, Claim>>;
  readonly contextSources: Readonly<Record<string, ContextSource>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly actors: Readonly<Record<string, Actor>>;
  readonly terms: Readonly<Record<string, Term>>;
  readonly checks: Readonly<Record<string, Check>>;
  readonly figures: Readonly<Record<string, NumberedFigure>>;
}
