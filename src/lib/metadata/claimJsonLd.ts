import { printClaim } from '../print/printClaim.ts';
import type { Claim } from '../records/claim.ts';
import type { JsonLd } from './jsonLd.ts';

/**
 * A claim as a `Claim` of schema.org: one that the paper states appears in the paper and cites the sources that the paper gives; one derived
 * is based on its inputs; one of an independent source cites that source. None is marked as true or false.
 *
 * @param doi of the paper, as a link
 * @param sources what the claim rests on: title, and address where there is one that works
 * @param linkTo the address of another claim, from the page or absolute
 */
export function claimJsonLd(
  claim: Claim,
  doi: string,
  sources: readonly { readonly title: string; readonly url?: string | undefined }[],
  linkTo: (claim: string) => string,
): JsonLd {
  return {
    '@type': 'Claim',
    identifier: claim.id,
    text: `${claim.subject}, ${claim.measure}: ${printClaim(claim)}`,
    ...(claim.status === 'as-stated' && { appearance: { '@id': doi } }),
    ...(claim.derivation && {
      isBasedOn: claim.derivation.inputs.map((input) => ({
        '@type': 'Claim',
        identifier: input,
        url: linkTo(input),
      })),
    }),
    ...(sources.length > 0 && {
      citation: sources.map(({ title, url }) => ({
        '@type': 'CreativeWork',
        name: title,
        ...(url && { url }),
      })),
    }),
  };
}
