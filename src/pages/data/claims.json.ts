import { checks, claims, meta } from '../../edition.ts';
import { claimRecord } from '../../lib/site/claimRecord.ts';
import { verdictOf } from '../../lib/verdictOf.ts';

/** Every claim as JSON. */
export function GET(): Response {
  return Response.json({
    paper: `https://doi.org/${meta.paper.doi}`,
    version: meta.edition.version,
    claims: Object.values(claims).map((claim) => claimRecord(claim, verdictOf(claim.id, checks))),
    checks: Object.values(checks),
  });
}
