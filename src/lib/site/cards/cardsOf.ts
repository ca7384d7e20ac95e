import { actorCard } from './actorCard.ts';
import type { Card } from './card.ts';
import type { CardEdition } from './cardEdition.ts';
import { claimCard } from './claimCard.ts';
import { sourceCard } from './sourceCard.ts';
import { termCard } from './termCard.ts';

/** Every card of an edition, by reference: `claim:catl-share`, `source:nbs-2025`, `actor:catl`, `term:nev`. */
export function cardsOf(edition: CardEdition): Record<string, Card> {
  const all = <Value>(
    kind: string,
    records: Readonly<Record<string, Value>>,
    make: (record: Value) => Card,
  ) => Object.entries(records).map(([id, record]) => [`${kind}:${id}`, make(record)] as const);
  return Object.fromEntries([
    ...all('claim', edition.claims, (claim) => claimCard(claim, edition)),
    ...all('source', edition.sources, sourceCard),
    ...all('actor', edition.actors, actorCard),
    ...all('term', edition.terms, termCard),
  ]);
}
