import type { APIContext } from 'astro';
import { embeddedClaim } from '../../../components/claim/embeddedClaim.ts';
import { claimPicture } from '../../../components/pictures/claimPicture.ts';
import { edition } from '../../../edition.ts';
import type { JoinedClaim } from '../../../lib/edition/edition.ts';
import { linkFrom } from '../../../lib/urls/pathOf.ts';

export function getStaticPaths() {
  return edition.claims.all.map((claim) => ({ params: { claim: claim.id }, props: { claim } }));
}

/** A claim as a picture, for somebody else's page. */
export function GET({ props: { claim }, url }: APIContext<{ claim: JoinedClaim }>): Response {
  const { svg } = claimPicture(embeddedClaim(claim), linkFrom(url)(`claim:${claim.id}`));
  return new Response(svg);
}
