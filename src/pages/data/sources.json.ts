import { meta, sources } from '../../edition.ts';

/** Every source as JSON, its bibliographic part in CSL-JSON. */
export function GET(): Response {
  return Response.json({
    paper: `https://doi.org/${meta.paper.doi}`,
    version: meta.edition.version,
    sources: Object.values(sources),
  });
}
