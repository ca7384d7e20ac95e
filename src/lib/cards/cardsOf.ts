import * as words from '#edition/data/language.ts';
import { addressOf } from '../citation/citedWork.ts';
import type { ArgumentNode, Edition, JoinedClaim, JoinedSeries } from '../edition/edition.ts';
import { sectionName } from '../edition/outline.ts';
import type { RecordIndex } from '../edition/recordIndex.ts';
import { formatClaim, formatMarkedClaim, sayWorded, sayWording } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatFormula, sayInterval } from '../format/formatFormula.ts';
import { formatSource, sayKind } from '../format/formatSource.ts';
import { languageName } from '../format/languageName.ts';
import { uncertaintyFacts } from '../format/uncertaintyFacts.ts';
import type { Actor } from '../schema/actor.ts';
import type { Concept } from '../schema/concept.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { verdicts } from '../schema/verdict.ts';
import { pathOf } from '../urls/pathOf.ts';
import { type Card, type CardSpan, type CardStrip, paragraphSpans } from './card.ts';

/**
 * Every card of an edition, by reference: `claim:catl-share`, `source:nbs-2025`, `series:iea-ev-share`, `actor:catl`, `term:nev`,
 * `concept:products`.
 *
 * @param drawStrip draws a claim's value and those that it can be compared with, where there are any
 */
export function cardsOf(
  edition: Pick<
    Edition,
    | 'has'
    | 'claims'
    | 'sources'
    | 'independentSeries'
    | 'actors'
    | 'terms'
    | 'concepts'
    | 'nodes'
    | 'translations'
  >,
  drawStrip: (claim: JoinedClaim) => CardStrip | undefined = () => undefined,
): Record<string, Card> {
  const all = <Item extends { readonly id: string }>(
    kind: string,
    { all: items }: RecordIndex<Item>,
    make: (item: Item) => Card,
  ) => items.map((item) => [`${kind}:${item.id}`, make(item)] as const);
  return Object.fromEntries([
    ...all('claim', edition.claims, (claim) => claimCard(claim, edition.has.sources, drawStrip(claim))),
    ...all('source', edition.sources, sourceCard),
    ...all('series', edition.independentSeries, seriesCard),
    ...all('actor', edition.actors, (actor) => actorCard(actor, edition.translations)),
    ...all('term', edition.terms, (term) => termCard(term, edition.translations)),
    ...all('concept', edition.concepts, (concept) => conceptCard(concept, edition.nodes.get(concept.id))),
  ]);
}

/** The card of a footnote, a named report or a reference. */
function sourceCard(source: Source): Card {
  const { authors, title, rest } = formatSource(source);
  const { DOI } = source.csl;
  const address = addressOf(source.csl);
  return {
    kind: words.cards.sourceKind[source.role](source.number),
    title,
    about: [authors.replace(/\.$/, ''), rest]
      .filter(Boolean)
      .join(`${words.locale.stop}${words.locale.space}`),
    facts: [
      [
        words.cards.kind,
        words.cards.kindAndLanguage(words.sourceKinds[source.kind], languageName(source.language)),
      ],
      ...(source.urlProblem ? [[words.cards.address, source.urlProblem] as const] : []),
      ...(source.paragraphs.length > 0
        ? [[words.cards.givenIn, ...paragraphSpans(source.paragraphs)] as const]
        : []),
    ],
    links: [
      [words.cards.aboutSource, pathOf(`source:${source.id}`)],
      ...(address ? [[DOI ? `doi:${DOI}` : words.cards.itsAddress, address] as const] : []),
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
    kind: words.cards.series,
    title,
    about: definition,
    facts: [
      [words.cards.publisher, [publisher, vintage].join(words.locale.comma)],
      [words.cards.licence, licence.name],
      ...breaks.map(({ at, says }) => [words.cards.break, words.cards.breakBefore(at, says)] as const),
    ],
    links: [
      [words.cards.everything, pathOf(`series:${id}`)],
      ...figures.map((figure) => [words.parts.figure(figure.number), pathOf(`figure:${figure.id}`)] as const),
    ],
  };
}

/** The card of a firm, institution, fund, programme or policy. */
function actorCard(actor: Actor, language: Translations): Card {
  return {
    kind: words.locale.capital(words.actorKinds[actor.kind] ?? actor.kind.replaceAll('-', ' ')),
    title: actor.name,
    about: actor.role,
    facts: [...translated(actor, language), [words.cards.namedIn, ...paragraphSpans(actor.paragraphs)]],
    links: [[words.cards.everything, pathOf(`actor:${actor.id}`)]],
  };
}

type Translations = Edition['translations'];

/** “In Chinese” and the name; nothing where it has none. */
function translated({ translation }: Actor | Term, language: Translations) {
  return translation && language ? [[words.cards.inLanguage(language.name), translation] as const] : [];
}

/** The card of a word of the glossary. */
function termCard(term: Term, language: Translations): Card {
  return {
    kind: words.cards.term,
    title: term.abbreviation ? `${term.name}${words.locale.inBrackets(term.abbreviation)}` : term.name,
    about: term.definition,
    facts: [...translated(term, language), [words.cards.usedIn, ...paragraphSpans(term.paragraphs)]],
    links: [[words.cards.inGlossary, pathOf(`term:${term.id}`)]],
  };
}

/** The card of a part of the argument: what it does, and the relations that lead to it and on from it. */
function conceptCard({ id, name, says, section }: Concept, { incoming, outgoing }: ArgumentNode): Card {
  const before = incoming.map(({ fromNode, verb, paragraph, inferred }) =>
    line(words.cards.doesIt(fromNode.name, verb), paragraph, inferred),
  );
  const after = outgoing.map(({ toNode, verb, paragraph, inferred }) =>
    line(words.cards.does(verb, toNode.name), paragraph, inferred),
  );
  return {
    kind: words.cards.part,
    title: name,
    about: says,
    facts: [
      ...(before.length > 0 ? [[words.cards.leadsHere, ...inLine(before)] as const] : []),
      ...(after.length > 0 ? [[words.cards.leadsTo, ...inLine(after)] as const] : []),
    ],
    links: [
      [words.cards.inFramework, pathOf(`concept:${id}`)],
      [words.cards.read(sectionName(section)), pathOf(`section:${section}`)],
    ],
  };
}

/** A relation in words, with a link to its paragraph. */
function line(relation: string, paragraph: string, inferred: boolean | undefined): CardSpan[] {
  return [
    `${relation}${inferred ? words.cards.ourReading : ''} `,
    [words.parts.paragraph(paragraph), pathOf(`paragraph:${paragraph}`)],
  ];
}

function inLine(lines: readonly CardSpan[][]): CardSpan[] {
  return lines.flatMap((spans, index) => (index > 0 ? [words.locale.semicolon, ...spans] : spans));
}

/**
 * The card of a number: value with qualifier, what it measures, what independent sources give, how it is worded, when, on which
 * source, and ways on.
 *
 * @param isSourced whether the edition has sources of the paper
 * @param strip its value and theirs, drawn
 */
function claimCard(claim: JoinedClaim, isSourced: boolean, strip?: CardStrip): Card {
  const { voice, verdict, origin } = claim;
  const interval = sayInterval(claim);
  const says = formatComparison(claim);
  return {
    ...(voice === 'as-stated' ? {} : { voice }),
    kind: kindOf(claim),
    title: formatMarkedClaim(claim),
    about: words.values.named(claim.subject, claim.measure),
    ...(says && {
      others: {
        says,
        ...(verdict && { verdict, sign: verdicts[verdict].sign }),
        ...(strip && { strip }),
      },
    }),
    facts: [
      [sayWorded(claim), sayWording(claim)],
      ...uncertaintyFacts(claim),
      [words.cards.period, formatPeriod(claim.period)],
      [words.cards.appliesTo, claim.scope],
      ...(claim.derivation ? [[words.cards.formula, formatFormula(claim)] as const] : []),
      ...(interval ? [[words.cards.interval, interval] as const] : []),
      ...(isSourced || claim.derivation || origin
        ? [[words.cards.source, ...sourceChain(claim)] as const]
        : []),
      ...(origin ? [[words.cards.beside, ...besideIt(origin.beside)] as const] : []),
    ],
    links: [
      [words.cards.fullRecord, pathOf(`claim:${claim.id}`)],
      ...claim.figures.map(
        ({ id, number }) => [words.parts.figure(number), `${pathOf(`figure:${id}`)}#${claim.id}`] as const,
      ),
      [
        claim.status === 'as-stated'
          ? words.cards.paragraph(claim.paragraph)
          : words.cards.besideParagraph(claim.paragraph),
        pathOf(`paragraph:${claim.paragraph}`),
      ],
    ],
  };
}

function kindOf(claim: JoinedClaim): string {
  if (claim.status === 'as-stated') return words.cards.voices.paper;
  if (claim.status === 'context') return words.cards.voices.independent;
  return claim.voice === 'context' ? words.cards.voices.derivedWithOthers : words.cards.voices.derived;
}

function besideIt(beside: JoinedClaim): CardSpan[] {
  return [
    words.cards.thePapers,
    [formatClaim(beside), pathOf(`claim:${beside.id}`)],
    `${words.locale.comma}${words.values.named(beside.subject, beside.measure)}`,
  ];
}

function sourceChain({
  derivation,
  inputRecords,
  origin,
  ownResult,
  sourceRecords,
}: JoinedClaim): CardSpan[] {
  if (derivation)
    return [
      words.cards.computedFrom,
      ...inputRecords.flatMap((input, index): CardSpan[] => [
        ...(index > 0 ? [words.locale.comma] : []),
        [formatClaim(input), pathOf(`claim:${input.id}`)],
      ]),
    ];
  if (origin) {
    const { publisher, title, url } = origin.source;
    return [
      `${publisher}${words.locale.comma}`,
      url ? [title, url] : words.locale.quoted(title),
      words.locale.inBrackets(sayKind(origin.source)),
    ];
  }
  if (sourceRecords.length === 0) return [ownResult ? words.cards.ownResult : words.cards.noSource];
  return sourceRecords.flatMap(({ id, short, kind, reportsRecord, urlProblem }, index): CardSpan[] => [
    ...(index > 0 ? [words.locale.semicolon] : []),
    [short, pathOf(`source:${id}`)],
    words.locale.inBrackets(words.sourceKinds[kind]),
    ...(reportsRecord ? [words.cards.passesOn(reportsRecord.name)] : []),
    ...(urlProblem ? [words.cards.addressAtFault] : []),
  ]);
}
