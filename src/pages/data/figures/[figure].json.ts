import type { APIContext } from 'astro';
import { printCell } from '../../../components/figure/printCell.ts';
import { claims, figures, meta } from '../../../edition.ts';
import { figureRecord } from '../../../lib/downloads/editionDocuments.ts';
import { lookUp } from '../../../lib/edition/lookUp.ts';

export function getStaticPaths() {
  return Object.keys(figures).map((figure) => ({ params: { figure } }));
}

/** A figure as JSON: its words, its table and its claims. */
export function GET({ params }: APIContext): Response {
  const figure = lookUp('figure', figures, params.figure ?? '');
  return Response.json({
    paper: `https://doi.org/${meta.paper.doi}`,
    version: meta.edition.version,
    ...figureRecord(figure, claims, printCell),
  });
}
