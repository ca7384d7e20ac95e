import { claims } from '../../edition.ts';
import { claimsCsv } from '../../lib/site/claimsCsv.ts';

/** Every claim as CSV. */
export function GET(): Response {
  return new Response(claimsCsv(Object.values(claims)));
}
