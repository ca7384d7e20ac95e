import { prepareAnnouncements } from '../announce.ts';
import { showCard } from './showCard.ts';

/** The second half of `scripts/cards.js`: the cards' data stand in the global already, this adds what shows them. */

prepareAnnouncements();
const { editionCards } = self as unknown as { editionCards: object };
Object.assign(editionCards, { showCard });
