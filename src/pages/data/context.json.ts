import { contextSeries, contextSources } from '../../edition.ts';

/** Every independent series with definition, vintage, licence and points, and the pages that they rest on. */
export function GET(): Response {
  return Response.json({ series: Object.values(contextSeries), sources: Object.values(contextSources) });
}
