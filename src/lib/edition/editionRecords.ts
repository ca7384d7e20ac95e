import type { Snapshot } from '../releases/snapshot.ts';
import type { Actor } from '../schema/actor.ts';
import type { ActorKinds } from '../schema/actorKinds.ts';
import type { Citation } from '../schema/citation.ts';
import type { Claim } from '../schema/claim.ts';
import type { Concept } from '../schema/concept.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { Equation } from '../schema/equation.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import type { Framework } from '../schema/framework.ts';
import type { Hero } from '../schema/hero.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import type { IndependentSource } from '../schema/independentSource.ts';
import type { Note } from '../schema/note.ts';
import type { PaperImage } from '../schema/paperImage.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import type { Relation } from '../schema/relation.ts';
import type { Remark } from '../schema/remark.ts';
import type { Section } from '../schema/section.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { VersionChanges } from '../schema/versionChanges.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { Base, WhatIf } from '../whatIf/whatIf.ts';
import type { NumberedFigure } from './parseFigures.ts';

type ById<Item> = Readonly<Record<string, Item>>;

/** The records of an edition as they were parsed, by id: each names others by id only. */
export interface EditionRecords {
  readonly meta: EditionMeta;
  readonly sections: ById<Section>;
  /** Numbers of all sections, in the paper's order. */
  readonly sectionNumbers: readonly string[];
  readonly claims: ById<Claim>;
  readonly sources: ById<Source>;
  readonly citations: ById<Citation>;
  readonly actors: ById<Actor>;
  /** Absent where actors are listed by their kinds as they come. */
  readonly actorKinds?: ActorKinds | undefined;
  readonly terms: ById<Term>;
  readonly concepts: ById<Concept>;
  readonly relations: ById<Relation>;
  readonly factChecks: ById<FactCheck>;
  readonly notes: ById<Note>;
  readonly independentSeries: ById<IndependentSeries>;
  readonly independentSources: ById<IndependentSource>;
  readonly figures: ById<NumberedFigure>;
  readonly tables: ById<PaperTable>;
  readonly equations: ById<Equation>;
  readonly images: ById<PaperImage>;
  /** Footnotes that are remarks. */
  readonly remarks: ById<Remark>;
  /** Absent where the front page begins with the title of the paper. */
  readonly hero?: Hero | undefined;
  /** How the argument is told; absent where the edition tells none. */
  readonly framework?: Framework | undefined;
  /** Claims for the front page, by id. */
  readonly highlights: readonly string[];
  readonly whatIfs: readonly WhatIf[];
  readonly whatIfBases: ById<Base>;
  /** What readers may draw, in the order of the page. */
  readonly sketches: readonly Sketch[];
  /** Newest first. */
  readonly changes: readonly VersionChanges[];
  /** What each released version said of its claims. */
  readonly snapshots?: readonly Snapshot[] | undefined;
}
