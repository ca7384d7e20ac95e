import * as edition from '../../edition.ts';
import { verdictOf } from '../../lib/claim/verdictOf.ts';
import type { GivenRecords } from '../../lib/downloads/editionTables.ts';
import type { ComparedClaim } from '../../lib/downloads/publishedRecords.ts';
import type { Claim } from '../../lib/schema/claim.ts';

const claims = Object.values<Claim>(edition.claims).map(
  (claim): ComparedClaim => ({ ...claim, verdict: verdictOf(claim.id, edition.checks) }),
);

/** The records of this edition that are given away. */
export const givenRecords: GivenRecords = {
  claims,
  sources: Object.values(edition.sources),
  actors: Object.values(edition.actors),
  terms: Object.values(edition.terms),
  concepts: Object.values(edition.concepts),
  relations: Object.values(edition.relations),
  factChecks: Object.values(edition.checks),
  notes: Object.values(edition.notes),
  independentSeries: Object.values(edition.contextSeries),
  independentSources: Object.values(edition.contextSources),
  figures: Object.values(edition.figures),
};
