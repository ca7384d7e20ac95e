import { claims } from '../../edition.ts';
import { targetCss } from '../../lib/site/targetCss.ts';

/** Lights the claim that the address names, for readers without script. */
export function GET(): Response {
  return new Response(targetCss(Object.keys(claims)));
}
