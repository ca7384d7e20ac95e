import type { Claim } from '../schema/claim.ts';
import type { Source } from '../schema/source.ts';

/** What an edition may have or not. Pages, parts of pages and sentences that speak of one of these ask for it first. */
export interface Features {
  readonly actors: boolean;
  readonly changes: boolean;
  readonly citations: boolean;
  readonly claims: boolean;
  /** Claims that are derived from others. */
  readonly derived: boolean;
  readonly equations: boolean;
  readonly factChecks: boolean;
  readonly figures: boolean;
  /** Sources that the paper gives in footnotes. */
  readonly footnotes: boolean;
  readonly framework: boolean;
  readonly highlights: boolean;
  readonly images: boolean;
  /** Values of independent sources, as claims or in series. */
  readonly independent: boolean;
  /** Sources that the paper names in running text. */
  readonly named: boolean;
  readonly notes: boolean;
  /** Claims whose value is a range. */
  readonly ranges: boolean;
  /** Sources in the paper’s reference list. */
  readonly references: boolean;
  /** Footnotes that are remarks. */
  readonly remarks: boolean;
  readonly series: boolean;
  readonly sources: boolean;
  /** Tables of the paper. */
  readonly tables: boolean;
  readonly terms: boolean;
  /** Claims that state how uncertain their number is. */
  readonly uncertainties: boolean;
  /** What a reader may assume or draw. */
  readonly whatIfs: boolean;
}

interface Some<Item = unknown> {
  readonly all: readonly Item[];
}

/** What of a joined edition tells what it has. */
interface Counted {
  readonly actors: Some;
  readonly changes: readonly unknown[];
  readonly citations: Some;
  readonly claims: Some<Pick<Claim, 'value' | 'uncertainty'> & { readonly voice: Claim['status'] }>;
  readonly equations: Some;
  readonly factChecks: Some;
  readonly figures: Some;
  readonly images: Some;
  readonly remarks: Some;
  readonly tables: Some;
  readonly framework: object | undefined;
  readonly highlights: readonly unknown[];
  readonly independentSeries: Some;
  readonly notes: Some;
  readonly sketches: readonly unknown[];
  readonly sources: Some<Pick<Source, 'role'>>;
  readonly terms: Some;
  readonly whatIfs: readonly unknown[];
}

/** What an edition has. */
export function featuresOf(edition: Counted): Features {
  const { claims, independentSeries, sketches, sources, whatIfs } = edition;
  const some = ({ all }: Some) => all.length > 0;
  const given = (how: Source['role']) => sources.all.some(({ role }) => role === how);
  const series = some(independentSeries);
  return {
    actors: some(edition.actors),
    changes: edition.changes.length > 0,
    citations: some(edition.citations),
    claims: some(claims),
    derived: claims.all.some(({ voice }) => voice === 'derived'),
    equations: some(edition.equations),
    factChecks: some(edition.factChecks),
    figures: some(edition.figures),
    footnotes: given('footnote'),
    framework: edition.framework !== undefined,
    highlights: edition.highlights.length > 0,
    images: some(edition.images),
    independent: series || claims.all.some(({ voice }) => voice === 'context'),
    named: given('named-in-text'),
    notes: some(edition.notes),
    ranges: claims.all.some(({ value }) => 'low' in value),
    references: given('reference'),
    remarks: some(edition.remarks),
    series,
    sources: some(sources),
    tables: some(edition.tables),
    terms: some(edition.terms),
    uncertainties: claims.all.some(({ uncertainty }) => uncertainty !== undefined),
    whatIfs: whatIfs.length + sketches.length > 0,
  };
}
