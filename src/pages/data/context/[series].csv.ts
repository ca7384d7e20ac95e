import type { APIRoute } from 'astro';
import { contextSeries, contextSources } from '../../../edition.ts';
import { lookUp } from '../../../lib/lookUp.ts';
import { contextCsv } from '../../../lib/site/contextCsv.ts';

export function getStaticPaths() {
  return Object.keys(contextSeries).map((series) => ({ params: { series } }));
}

/** An independent series as CSV, each row with its licence. */
export const GET: APIRoute = ({ params }) =>
  new Response(contextCsv(lookUp('context series', contextSeries, params.series ?? ''), contextSources));
