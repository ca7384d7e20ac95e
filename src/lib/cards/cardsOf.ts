import { addressOf } from '../citation/citedWork.ts';
import type { Edition, JoinedClaim, JoinedSeries } from '../edition/edition.ts';
import type { RecordIndex } from '../edition/recordIndex.ts';
import { formatSource } from '../format/formatSource.ts';
import type { Actor } from '../schema/actor.ts';
import { languages, type Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { pathOf } from '../urls/pathOf.ts';
import { type Card, type CardStrip, paragraphSpans } from './card.ts';
import { claimCard } from './claimCard.ts';
import { conceptCard } from './conceptCard.ts';

/**
 * Every card of an edition, by reference: `claim:catl-share`, `source:nbs-2025`, `series:iea-ev-share`, `actor:catl`, `term:nev`,
 * `concept:products`.
 *
 * @param drawStrip draws a claim's value and those that it can be compared with, where there are any
 */
export function cardsOf(
  edition: Pick<
    Edition,
    'claims' | 'sources' | 'independentSeries' | 'actors' | 'terms' | 'concepts' | 'nodes'
  >,
  drawStrip: (claim: JoinedClaim) => CardStrip | undefined = () => undefined,
): Record<string, Card> {
  const all = <Item extends { readonly id: string }>(
    kind: string,
    { all: items }: RecordIndex<Item>,
    make: (item: Item) => Card,
  ) => items.map((item) => [`${kind}:${item.id}`, make(item)] as const);
  return Object.fromEntries([
    ...all('claim', edition.claims, (claim) => claimCard(claim, drawStrip(claim))),
    ...all('source', edition.sources, sourceCard),
    ...all('series', edition.independentSeries, seriesCard),
    ...all('actor', edition.actors, actorCard),
    ...all('term', edition.terms, termCard),
    ...all('concept', edition.concepts, (concept) => conceptCard(concept, edition.nodes.get(concept.id))),
  ]);
}

/** The card of a footnote, a named report or a reference. */
function sourceCard(source: Source): Card {
  const { authors, title, rest } = formatSource(source);
  const { DOI } = source.csl;
  const address = addressOf(source.csl);
  return {
    kind: {
      footnote: `Footnote ${source.number}`,
      reference: 'Reference',
      'named-in-text': 'Source named in the text',
    }[source.role],
    title,
    about: [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
    facts: [
      ['Kind', `${source.kind.replaceAll('-', ' ')}, in ${languages[source.language]}`],
      ...(source.urlProblem ? [['Address', source.urlProblem] as const] : []),
      ...(source.paragraphs.length > 0 ? [['Given in', ...paragraphSpans(source.paragraphs)] as const] : []),
    ],
    links: [
      ['About this source', pathOf(`source:${source.id}`)],
      ...(address ? [[DOI ? `doi:${DOI}` : 'Its address', address] as const] : []),
    ],
  };
}

/** The card of an independent series. */
function seriesCard({
  id,
  title,
  definition,
  publisher,
  vintage,
  licence,
  breaks,
  figures,
}: JoinedSeries): Card {
  return {
    voice: 'context',
    kind: 'Not in the paper: an independent series',
    title,
    about: definition,
    facts: [
      ['Publisher', `${publisher}, ${vintage}`],
      ['Licence', licence.name],
      ...breaks.map(({ at, says }) => ['Break', `Before ${at}: ${says}`] as const),
    ],
    links: [
      ['Everything about it', pathOf(`series:${id}`)],
      ...figures.map((figure) => [`Figure ${figure.number}`, pathOf(`figure:${figure.id}`)] as const),
    ],
  };
}

/** The card of a firm, institution, fund, programme or policy. */
function actorCard(actor: Actor): Card {
  return {
    kind: actor.kind[0]?.toUpperCase() + actor.kind.slice(1),
    title: actor.name,
    about: actor.role,
    facts: [
      ...(actor.chinese ? [['In Chinese', actor.chinese] as const] : []),
      ['Named in', ...paragraphSpans(actor.paragraphs)],
    ],
    links: [['Everything about it', pathOf(`actor:${actor.id}`)]],
  };
}

/** The card of a word of the glossary. */
function termCard(term: Term): Card {
  return {
    kind: 'Term',
    title: term.abbreviation ? `${term.name} (${term.abbreviation})` : term.name,
    about: term.definition,
    facts: [
      ...(term.chinese ? [['In Chinese', term.chinese] as const] : []),
      ['Used in', ...paragraphSpans(term.paragraphs)],
    ],
    links: [['In the glossary', pathOf(`term:${term.id}`)]],
  };
}
