import type { Card } from '../../lib/site/cards/card.ts';
import type { showCard } from './showCard.ts';

/** What `scripts/records.js` sets as `self.editionCards`; most visits need neither what cards say nor what shows them. */
export interface CardScript {
  /** By reference: `claim:catl-share`, `source:nbs-2025`. */
  readonly cards: Readonly<Record<string, Card>>;
  readonly showCard: typeof showCard;
}
