import type { APIContext } from 'astro';
import { printCell } from '../../../components/printCell.ts';
import { figures } from '../../../edition.ts';
import { lookUp } from '../../../lib/lookUp.ts';
import { figureCsv } from '../../../lib/site/figureCsv.ts';

export function getStaticPaths() {
  return Object.keys(figures).map((figure) => ({ params: { figure } }));
}

/** The table of one figure as CSV. */
export function GET({ params }: APIContext): Response {
  return new Response(figureCsv(lookUp('figure', figures, params.figure ?? '').table, printCell));
}
