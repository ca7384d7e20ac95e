import * as words from '#edition/data/language.ts';
import { edition } from '../../edition.ts';
import type { JoinedClaim } from '../../lib/edition/edition.ts';
import { versionPath } from '../../lib/urls/pathOf.ts';
import { urlToCopy } from '../../lib/urls/siteAddress.ts';
import { embedLine, pictureLine } from '../figure/embedLine.ts';
import { claimPicture } from '../pictures/claimPicture.ts';
import { claimFrameHeight } from './claimFrame.ts';
import { embeddedClaim } from './embeddedClaim.ts';

/**
 * The lines of HTML that put a claim into somebody else's page: in a frame, as the newest version has it and, once this one is released, as
 * this one keeps it; and as a picture. The words beside a picture stay as they were copied, so its address is that of a released version too.
 *
 * @param site where the edition is published; where nobody has said, `…` stands for it
 * @returns each line with what is said before it, the one of the newest version first
 */
export function embedLines(
  claim: JoinedClaim,
  site: URL | undefined,
): readonly (readonly [says: string, line: string])[] {
  const { version } = edition.meta.edition;
  const shown = embeddedClaim(claim);
  const title = words.values.named(shown.subject, shown.measure);
  const file = `embed/claims/${claim.id}`;
  const kept = (path: string) => urlToCopy(site, edition.released ? versionPath(version, path) : path);
  const frame = (address: string, isKept: boolean) =>
    embedLine(title, address, claimFrameHeight(shown, isKept));
  const said = words.claimEmbed;
  return [
    [said.newest, frame(urlToCopy(site, `${file}.html`), false)],
    ...(edition.released ? [[said.pinned(version), frame(kept(`${file}.html`), true)] as const] : []),
    [
      said.picture,
      pictureLine(shown.all, kept(`${file}.svg`), kept(`claims/${claim.id}.html`), claimPicture(shown, '')),
    ],
  ];
}
