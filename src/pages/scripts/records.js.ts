import * as edition from '../../edition.ts';
import type { CardEdition } from '../../lib/site/cards/cardEdition.ts';
import { cardsOf } from '../../lib/site/cards/cardsOf.ts';
import { dataScript } from '../../lib/site/dataScript.ts';

/** The cards of numbers, sources, actors and terms; pages load it when a reader first comes near one. */
export function GET(): Response {
  return new Response(dataScript('editionCards', cardsOf(edition as unknown as CardEdition)));
}
