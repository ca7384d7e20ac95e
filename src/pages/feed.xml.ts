import type { APIContext } from 'astro';
import { edition } from '../edition.ts';
import { paperAddress } from '../lib/citation/paperWork.ts';
import { atomFeed, nameUuid } from '../lib/metadata/atomFeed.ts';
import { changedClaims } from '../lib/releases/claimChanges.ts';

/** What changed, as an Atom feed; its ids come from the paper's address, or its title where it has none, so they stay when the site moves. */
export function GET({ site }: APIContext): Response {
  const { edition: about, paper } = edition.meta;
  const name = `${paperAddress(paper) ?? paper.title}#edition`;
  const feed = atomFeed({
    id: nameUuid(name),
    title: `${about.name}: changes`,
    subtitle: about.description,
    author: about.name,
    page: 'changes.html',
    self: 'feed.xml',
    base: site?.href,
    entries: edition.changes.map(({ version, date, says, claims }) => {
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
