import { edition } from '../../edition.ts';
import { bundleScript, dataScript } from '../../lib/bundle/bundleScript.ts';
import { cardsOf } from '../../lib/cards/cardsOf.ts';

/** The cards of numbers, sources, actors and terms, and what shows them; pages load it when a reader first comes near one. */
export async function GET(): Promise<Response> {
  const cards = cardsOf(edition);
  const code = await bundleScript('src/client/cards/showCards.ts');
  return new Response(dataScript('editionCards', { cards }) + code);
}
