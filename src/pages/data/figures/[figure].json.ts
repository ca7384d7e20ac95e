import type { APIContext } from 'astro';
import { edition } from '../../../edition.ts';
import { paperAddress } from '../../../lib/citation/paperWork.ts';
import { figureRecord } from '../../../lib/downloads/publishedRecords.ts';
import type { JoinedFigure } from '../../../lib/edition/edition.ts';

export function getStaticPaths() {
  return edition.figures.all.map((figure) => ({ params: { figure: figure.id }, props: { figure } }));
}

/** A figure as JSON: its words, its table and its claims. */
export function GET({ props }: APIContext<{ figure: JoinedFigure }>): Response {
  return Response.json({
    paper: paperAddress(edition.meta.paper),
    version: edition.meta.edition.version,
    ...figureRecord(props.figure, edition),
  });
}
