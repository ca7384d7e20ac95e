import { edition } from '../../edition.ts';
import { anchorsOf } from '../../lib/urls/anchorsOf.ts';

/** Everything that another site can link to: id, kind, title, and address from the root of this site. */
export function GET(): Response {
  return Response.json({
    paper: `https://doi.org/${edition.meta.paper.doi}`,
    version: edition.meta.edition.version,
    anchors: anchorsOf(edition),
  });
}
