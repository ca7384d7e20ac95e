import type { APIContext } from 'astro';
import { changes, meta } from '../edition.ts';
import { atomFeed, nameUuid } from '../lib/metadata/atomFeed.ts';
import { changedClaims } from '../lib/releases/claimChanges.ts';

/** What changed, as an Atom feed; its ids come from the paper's DOI, so they stay when the site moves. */
export function GET({ site }: APIContext): Response {
  const { edition, paper } = meta;
  const name = `https://doi.org/${paper.doi}#edition`;
  const feed = atomFeed({
    id: nameUuid(name),
    title: `${edition.name}: changes`,
    subtitle: edition.description,
    author: edition.name,
    page: 'changes.html',
    self: 'feed.xml',
    base: site?.href,
    entries: changes.map(({ version, date, says, claims }) => {
      const { added, removed, changed } = changedClaims(claims);
      return {
        id: nameUuid(`${name}-${version}`),
        title: `Version ${version}`,
        date,
        path: `changes.html#v${version}`,
        lines: [
          ...says,
          ...changed.map((claim) => `${claim.id}: ${claim.says.join('; ')}`),
          ...removed.map(({ id, printed }) => `${id} (${printed}): taken out`),
          ...(added.length ? [`${added.length} ${added.length === 1 ? 'claim' : 'claims'} added`] : []),
        ],
      };
    }),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
