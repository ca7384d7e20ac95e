import { edition } from '../../edition.ts';
import { archivedAt, paperAddress } from '../../lib/citation/paperWork.ts';
import { anchorsOf } from '../../lib/urls/anchorsOf.ts';

/** Everything that another site can link to: id, kind, title, and address from the root of this site. */
export function GET(): Response {
  const archived = archivedAt(edition.meta.edition);
  return Response.json({
    paper: paperAddress(edition.meta.paper),
    version: edition.meta.edition.version,
    ...(archived.length > 0 && { archived }),
    anchors: anchorsOf(edition),
  });
}
