import type { APIContext } from 'astro';
import * as words from '#edition/data/language.ts';
import { edition } from '../edition.ts';
import { archivedAt, paperAddress } from '../lib/citation/paperWork.ts';
import { atomFeed, nameUuid } from '../lib/metadata/atomFeed.ts';
import { changedClaims } from '../lib/releases/claimChanges.ts';

/** What changed, as an Atom feed; its ids come from the paper's address, or its title where it has none, so they stay when the site moves. */
export function GET({ site }: APIContext): Response {
  const { edition: about, paper } = edition.meta;
  const name = `${paperAddress(paper) ?? paper.title}#edition`;
  const feed = atomFeed({
    id: nameUuid(name),
    title: words.changesPage.feed(about.name),
    subtitle: about.description,
    author: about.name,
    page: 'changes.html',
    self: 'feed.xml',
    related: archivedAt(about),
    base: site?.href,
    entries: edition.changes.map(({ version, date, says, claims }) => {
      const { added, removed, changed } = changedClaims(claims);
      return {
        id: nameUuid(`${name}-${version}`),
        title: words.changesPage.version(version),
        date,
        path: `changes.html#v${version}`,
        lines: [
          ...says,
          ...changed.map((claim) =>
            words.changesPage.feedLine(claim.id, claim.says.join(words.locale.semicolon)),
          ),
          ...removed.map(({ id, printed }) => words.claimChanges.gone(id, printed)),
          ...(added.length ? [words.claimChanges.added(added.length)] : []),
        ],
      };
    }),
  });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
}
