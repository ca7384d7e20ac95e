import type { APIContext } from 'astro';
import { edition } from '../../../edition.ts';
import { archivedAt, paperAddress } from '../../../lib/citation/paperWork.ts';
import { figureRecord } from '../../../lib/downloads/publishedRecords.ts';
import type { JoinedFigure } from '../../../lib/edition/edition.ts';

export function getStaticPaths() {
  return edition.figures.all.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** A figure as JSON: its words, its table and its claims. */
export function GET({ props }: APIContext<{ figure: JoinedFigure }>): Response {
  const archived = archivedAt(edition.meta.edition);
  return Response.json({
    paper: paperAddress(edition.meta.paper),
    version: edition.meta.edition.version,
    ...(archived.length > 0 && { archived }),
    ...figureRecord(props.figure, edition),
  });
}
