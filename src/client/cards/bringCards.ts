/** The second half of `scripts/records.js`: the cards' data stand in the global already, this adds what shows them. */
import { readyToSay } from '../say.ts';
import { showCard } from './showCard.ts';

readyToSay();
const { editionCards } = self as unknown as { editionCards: object };
Object.assign(editionCards, { showCard });
