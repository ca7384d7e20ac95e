import { edition } from '../../edition.ts';
import { paperAddress } from '../../lib/citation/paperWork.ts';
import { anchorsOf } from '../../lib/urls/anchorsOf.ts';

/** Everything that another site can link to: id, kind, title, and address from the root of this site. */
export function GET(): Response {
  return Response.json({
    paper: paperAddress(edition.meta.paper),
    version: edition.meta.edition.version,
    anchors: anchorsOf(edition),
  });
}
