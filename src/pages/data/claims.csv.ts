import { checks, claims } from '../../edition.ts';
import { claimsCsv } from '../../lib/site/claimsCsv.ts';
import { verdictOf } from '../../lib/verdictOf.ts';

/** Every claim as CSV. */
export function GET(): Response {
  return new Response(claimsCsv(Object.values(claims), (claim) => verdictOf(claim, checks)));
}
