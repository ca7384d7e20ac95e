import type { Actor } from '../schema/actor.ts';
import type { AspectId } from '../schema/aspect.ts';
import type { Citation } from '../schema/citation.ts';
import type { Claim } from '../schema/claim.ts';
import type { HistoryEntry } from '../schema/claimState.ts';
import type { Concept } from '../schema/concept.ts';
import type { EditionMeta } from '../schema/editionMeta.ts';
import type { Equation } from '../schema/equation.ts';
import type { FactCheck } from '../schema/factCheck.ts';
import type { Framework } from '../schema/framework.ts';
import type { Hero } from '../schema/hero.ts';
import type { IndependentSeries } from '../schema/independentSeries.ts';
import type { IndependentSource } from '../schema/independentSource.ts';
import type { LensId } from '../schema/lens.ts';
import type { Note } from '../schema/note.ts';
import type { PaperImage } from '../schema/paperImage.ts';
import type { PaperTable } from '../schema/paperTable.ts';
import type { Relation } from '../schema/relation.ts';
import type { Remark } from '../schema/remark.ts';
import type { Section } from '../schema/section.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import type { CheckState, VerdictId } from '../schema/verdict.ts';
import type { VersionChanges } from '../schema/versionChanges.ts';
import type { Sketch } from '../sketch/sketch.ts';
import type { Base, WhatIf } from '../whatIf/whatIf.ts';
import type { ClaimCounts } from './countClaims.ts';
import type { Features } from './featuresOf.ts';
import type { NumberedFigure } from './parseFigures.ts';
import type { PartialRestatement } from './partialRestatement.ts';
import type { RecordIndex } from './recordIndex.ts';
import type { BasisId } from './weighVerdict.ts';

/** Whose voice a value is shown in; each has one look everywhere. */
export type Voice = Claim['status'];

/** A claim with everything that stands in relation to it. */
export interface JoinedClaim extends Claim {
  /** What is derived with the help of an independent value is in that voice: it is not the paper's. */
  readonly voice: Voice;
  /** Of several fact checks the gravest; undefined where there is none. */
  readonly verdict: VerdictId | undefined;
  /** The aspects that the gravest fact checks speak of. */
  readonly verdictAspects: readonly AspectId[];
  /** The gravest of the fact checks that speak of the number itself: its sign stands at the number. */
  readonly verdictAtNumber: VerdictId | undefined;
  /** Whether it is one of the paper about the world: not its count of its own parts, and not withdrawn. */
  readonly aboutWorld: boolean;
  /** Of a claim about the world: what checking it came to, or that nobody looked; undefined in an edition that checks nothing. */
  readonly state: CheckState | undefined;
  /** The lenses that it falls outside of; undefined where none is about it. */
  readonly outside: readonly LensId[] | undefined;
  readonly factChecks: readonly JoinedFactCheck[];
  /** Notes that bear on it. */
  readonly notes: readonly JoinedNote[];
  /** Figures that it is drawn in. */
  readonly figures: readonly JoinedFigure[];
  /** Derived claims that take it as an input. */
  readonly usedBy: readonly JoinedClaim[];
  /** Values of independent sources beside it. */
  readonly independent: readonly JoinedClaim[];
  /** Other claims of its paragraph, stated and derived. */
  readonly sameParagraph: readonly JoinedClaim[];
  /** Those that its value can be compared with on one scale, from the smallest to the largest. */
  readonly compared: readonly ComparedValue[];
  /** Of a derived claim: what it is computed from, in the order of its inputs. */
  readonly inputRecords: readonly JoinedClaim[];
  /** Of an independent value: the claim that it stands beside, the page that says it, the series that it is a point of. */
  readonly origin:
    | {
        readonly beside: JoinedClaim;
        readonly source: IndependentSource;
        readonly series: JoinedSeries | undefined;
      }
    | undefined;
  readonly sectionRecord: JoinedSection;
  readonly sourceRecords: readonly JoinedSource[];
  /** Whether the paper itself is where it comes from: its own result, with no source besides, or derived from such alone. */
  readonly ownResult: boolean;
  readonly actorRecords: readonly JoinedActor[];
  /** Every version that has it, the one at hand first. */
  readonly history: readonly HistoryEntry[];
}

/** A value of independent sources that a claim of the paper can be compared with, on one scale. */
export interface ComparedValue {
  /** The value, an independent one or one that is derived from such. */
  readonly claim: JoinedClaim;
  /** How it bears on the claim. */
  readonly bearing: FactCheck['evidence'][number]['bearing'];
  /** The verdict of the fact check that it stands in; of several the gravest. */
  readonly verdict: VerdictId;
  /** Who gave it, each once; of a derived value who gave its inputs. */
  readonly origins: readonly string[];
  /** Who passes it on, where it was not read at its origin. */
  readonly via: string | undefined;
}

/** A fact check with the claims that it speaks of and what it rests on. */
export interface JoinedFactCheck extends FactCheck {
  readonly claimRecords: readonly JoinedClaim[];
  readonly derivedRecords: readonly JoinedClaim[];
  /** `evidence` with each page itself, and the values that it gives. */
  readonly evidenceRecords: readonly (Omit<FactCheck['evidence'][number], 'source'> & {
    readonly source: IndependentSource;
    readonly claimRecords: readonly JoinedClaim[];
  })[];
  /** The firmest page that it rests on. */
  readonly basis: BasisId;
}

/** A note with the claims that it bears on, and the independent pages that it rests on. */
export interface JoinedNote extends Note {
  readonly claimRecords: readonly JoinedClaim[];
  readonly sourceRecords: readonly IndependentSource[];
}

/** A figure with what it draws. */
export interface JoinedFigure extends NumberedFigure {
  /** Figures before and after it. */
  readonly before: JoinedFigure | undefined;
  readonly after: JoinedFigure | undefined;
  readonly claimRecords: readonly JoinedClaim[];
  readonly seriesRecords: readonly JoinedSeries[];
  readonly tableRecords: readonly JoinedTable[];
  readonly sectionRecord: JoinedSection;
  /** Sources that the paper gives for its claims, each once. */
  readonly sourceRecords: readonly JoinedSource[];
  /** Whether some of what it draws are the paper’s own results, and whether the paper, which gives sources, gives none for some. */
  readonly ownResults: boolean;
  readonly unsourced: boolean;
}

/** A table of the paper with the claims that its cells hold. */
export interface JoinedTable extends PaperTable {
  /** Tables before and after it. */
  readonly before: JoinedTable | undefined;
  readonly after: JoinedTable | undefined;
  readonly sourceRecords: readonly JoinedSource[];
  /** The claim whose value stands in a cell, by the key of its row and its column. */
  readonly claimAt: (row: string, column: string) => JoinedClaim | undefined;
  /** Figures that draw its numbers. */
  readonly figures: readonly JoinedFigure[];
}

/** A source of the paper with what rests on it. */
export interface JoinedSource extends Source {
  /** Claims of the paper that name it. */
  readonly claims: readonly JoinedClaim[];
  /** Citations in the text that mean it. */
  readonly citations: readonly Citation[];
  /** Citations that may mean it or another. */
  readonly ambiguousCitations: readonly Citation[];
  /** Whose figures it passes on. */
  readonly reportsRecord: JoinedActor | undefined;
  /** The other entry of the same publication. */
  readonly sameAsRecord: JoinedSource | undefined;
}

/** An actor with the paper's claims about it. */
export interface JoinedActor extends Actor {
  readonly claims: readonly JoinedClaim[];
}

/** Actors of some kinds, under one heading. */
export interface ActorGroup {
  readonly id: string;
  readonly title: string;
  readonly actors: readonly JoinedActor[];
}

/** A term with the terms that help to understand it. */
export interface JoinedTerm extends Term {
  readonly seeAlsoRecords: readonly JoinedTerm[];
}

/** An independent series with its page and the figures that draw it. */
export interface JoinedSeries extends IndependentSeries {
  readonly sourceRecord: IndependentSource;
  readonly figures: readonly JoinedFigure[];
}

/** A section with its parts and what stands in them. */
export interface JoinedSection extends Section {
  /** Main sections before and after a main one, in the paper's order. */
  readonly before: JoinedSection | undefined;
  readonly after: JoinedSection | undefined;
  /** Its subsections of all depths, in order. */
  readonly subsections: readonly JoinedSection[];
  /** Those of the next depth only. */
  readonly children: readonly JoinedSection[];
  /** Stated claims of its own paragraphs and those of its subsections. */
  readonly claims: readonly JoinedClaim[];
  /** Figures that draw on it or on a subsection. */
  readonly figures: readonly JoinedFigure[];
  /** Tables, equations and images that stand in it or in a subsection. */
  readonly tables: readonly JoinedTable[];
  readonly equations: readonly Equation[];
  readonly images: readonly PaperImage[];
}

/** A paragraph of the paper with what stands at it. */
export interface JoinedParagraph {
  /** “2.1-3” */
  readonly id: string;
  readonly section: JoinedSection;
  /** Claims of all voices that stand at it. */
  readonly claims: readonly JoinedClaim[];
  readonly notes: readonly JoinedNote[];
  /** Fact checks of its claims that dispute or refine something else than the number: they are noted at the place. */
  readonly notedChecks: readonly JoinedFactCheck[];
}

/** A part of the argument that relations join: an actor, a term or a concept. */
export interface ArgumentNode {
  readonly id: string;
  readonly name: string;
  readonly kind: 'actor' | 'term' | 'concept';
  /** As `pathOf` takes it. */
  readonly reference: string;
  readonly incoming: readonly JoinedRelation[];
  readonly outgoing: readonly JoinedRelation[];
  /** The lenses that all its relations fall outside of; undefined where it has none. */
  readonly outside: readonly LensId[] | undefined;
}

/** A relation with the nodes at its ends. */
export interface JoinedRelation extends Relation {
  readonly fromNode: ArgumentNode;
  readonly toNode: ArgumentNode;
  /** The lenses that it falls outside of. */
  readonly outside: readonly LensId[];
}

/** How the argument is told: its parts in groups, and the figure that draws it. */
export interface JoinedFramework extends Partial<Pick<Framework, 'says' | 'description'>> {
  readonly figure: JoinedFigure | undefined;
  /** In the order of the page; a group without parts is left out. */
  readonly groups: readonly (Framework['groups'][number] & { readonly concepts: readonly Concept[] })[];
}

/** A whole edition, joined: every record with its back-references, by kind. */
export interface Edition {
  /** What of all this it has. */
  readonly has: Features;
  /** What the claims of the paper come to. */
  readonly counts: ClaimCounts;
  readonly meta: EditionMeta;
  /** All sections of the paper in its order, restated or not. */
  readonly outline: readonly Section[];
  readonly partial: PartialRestatement | undefined;
  /** Those that are restated, in the paper's order. */
  readonly sections: RecordIndex<JoinedSection>;
  /** The abstract and the sections that are no subsections. */
  readonly mainSections: readonly JoinedSection[];
  /** It stands on the front page. */
  readonly abstract: JoinedSection | undefined;
  /** Sections that have a page of their own: the main ones but the abstract. */
  readonly sectionPages: readonly JoinedSection[];
  readonly paragraphs: RecordIndex<JoinedParagraph>;
  readonly claims: RecordIndex<JoinedClaim>;
  readonly sources: RecordIndex<JoinedSource>;
  readonly citations: RecordIndex<Citation>;
  readonly actors: RecordIndex<JoinedActor>;
  /** What the actors are together: “firms and funds”. */
  readonly sayActors: string;
  /** The actors by what they are, in the order of their page; a group without actors is left out. */
  readonly actorGroups: readonly ActorGroup[];
  readonly terms: RecordIndex<JoinedTerm>;
  readonly concepts: RecordIndex<Concept>;
  readonly nodes: RecordIndex<ArgumentNode>;
  readonly relations: RecordIndex<JoinedRelation>;
  readonly factChecks: RecordIndex<JoinedFactCheck>;
  readonly notes: RecordIndex<JoinedNote>;
  readonly independentSeries: RecordIndex<JoinedSeries>;
  readonly independentSources: RecordIndex<IndependentSource>;
  /** In the order of their numbers. */
  readonly figures: RecordIndex<JoinedFigure>;
  readonly tables: RecordIndex<JoinedTable>;
  readonly equations: RecordIndex<Equation>;
  readonly images: RecordIndex<PaperImage>;
  /** Footnotes that are remarks. */
  readonly remarks: RecordIndex<Remark>;
  /** The head of the front page, with its figure. */
  readonly hero: (Omit<Hero, 'figure'> & { readonly figure: JoinedFigure }) | undefined;
  /** How the argument is told, with the figure that draws it. */
  readonly framework: JoinedFramework | undefined;
  /** The language in which actors and terms are named too, by tag and name; undefined where none of them is. */
  readonly translations: { readonly tag: string; readonly name: string } | undefined;
  /** The lenses that may tell its claims apart: those by sources where it has sources, those by fact checks where it has such. */
  readonly lenses: readonly LensId[];
  /** Claims for the front page. */
  readonly highlights: readonly JoinedClaim[];
  readonly whatIfs: readonly { readonly whatIf: WhatIf; readonly base: Base }[];
  readonly sketches: readonly Sketch[];
  /** Newest first. */
  readonly changes: readonly VersionChanges[];
  /** Whether the version at hand is released, so that its frozen copy can be cited. */
  readonly released: boolean;
}
