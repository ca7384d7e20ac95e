import { describe, expect, test } from 'vitest';
import { edition } from '../../src/edition.ts';
import { type Card, paragraphSpans } from '../../src/lib/cards/card.ts';
import { cardsOf } from '../../src/lib/cards/cardsOf.ts';
import { formatClaim } from '../../src/lib/format/formatClaim.ts';
import * as records from '../../src/records.ts';

const cards = cardsOf(edition);
const fact = (card: Card | undefined, label: string) =>
  card?.facts
    .find(([name]) => name === label)
    ?.slice(1)
    .map((span) => (typeof span === 'string' ? span : span[0]))
    .join('');

test('every number, source, actor and term has a card with a way to its page', () => {
  const kinds = [records.claims, records.sources, records.actors, records.terms];
  expect(Object.keys(cards).length).toBe(kinds.map((all) => Object.keys(all).length).reduce((a, b) => a + b));
  const wrong = Object.entries(cards).filter(
    ([, { title, links }]) => !title || !links[0]?.[1].includes('.html'),
  );
  expect(wrong).toEqual([]);
});

describe.each(edition.claims.all)('the card of $id', (claim) => {
  const card = cards[`claim:${claim.id}`];
  test('says the value as the edition prints it, when, how firm, and on which source', () => {
    expect(card?.title).toBe(`${claim.status === 'derived' ? 'ƒ\u00a0' : ''}${formatClaim(claim)}`);
    expect(fact(card, 'Period')).toBeTruthy();
    expect(fact(card, 'How firm')?.toLowerCase()).toContain(claim.qualifier.replaceAll('-', ' '));
    const source = fact(card, 'Source');
    if (claim.status === 'derived') expect(source).toContain('computed from');
    else if (claim.origin) expect(source).toContain(claim.origin.source.publisher);
    else if (claim.sources.length === 0) expect(source).toBe('the paper gives none');
    else for (const { short } of claim.sourceRecords) expect(source).toContain(short);
  });
});

test('a card passes off nothing as the paper’s', () => {
  for (const claim of edition.claims.all) {
    const { kind, voice } = cards[`claim:${claim.id}`] ?? { kind: '' };
    expect(voice ?? 'as-stated').toBe(claim.voice);
    expect(kind === 'The paper says').toBe(claim.status === 'as-stated');
  }
});

test('many paragraphs are cut, and the rest is counted', () => {
  const spans = paragraphSpans(['1-1', '1-2', '1-3'], 2);
  expect(spans).toEqual([
    ['1-1', 'sections/1.html#s1-p1'],
    ', ',
    ['1-2', 'sections/1.html#s1-p2'],
    ' and 1 more',
  ]);
});
