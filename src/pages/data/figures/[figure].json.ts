import type { APIContext } from 'astro';
import { printCell } from '../../../components/figure/printCell.ts';
import { claims, figures, meta } from '../../../edition.ts';
import { lookUp } from '../../../lib/lookUp.ts';
import { figureRecord } from '../../../lib/site/figureRecord.ts';

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
