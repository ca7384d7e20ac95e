import { claims, meta } from '../../edition.ts';
import { claimRecord } from '../../lib/site/claimRecord.ts';

/** Every claim as JSON. */
export function GET(): Response {
  return Response.json({
    paper: `https://doi.org/${meta.paper.doi}`,
    version: meta.edition.version,
    claims: Object.values(claims).map(claimRecord),
  });
}
