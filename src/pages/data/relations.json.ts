import { concepts, meta, relations } from '../../edition.ts';

/** The argument as JSON: its parts and every step between parts, actors and terms. */
export function GET(): Response {
  return Response.json({
    paper: `https://doi.org/${meta.paper.doi}`,
    version: meta.edition.version,
    concepts: Object.values(concepts),
    relations: Object.values(relations),
  });
}
