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
    kind: {
      footnote: `Footnote ${source.number}`,
      reference: 'Reference',
      'named-in-text': 'Source named in the text',
    }[source.role],
    title,
    about: [authors.replace(/\.$/, ''), rest].filter(Boolean).join('. '),
    facts: [
      ['Kind', `${source.kind.replaceAll('-', ' ')}, in ${languageName(source.language)}`],
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
function actorCard(actor: Actor, language: Translations): Card {
  return {
    kind: actor.kind[0]?.toUpperCase() + actor.kind.slice(1),
    title: actor.name,
    about: actor.role,
    facts: [...translated(actor, language), ['Named in', ...paragraphSpans(actor.paragraphs)]],
    links: [['Everything about it', pathOf(`actor:${actor.id}`)]],
  };
}

type Translations = Edition['translations'];

/** “In Chinese” and the name; nothing where it has none. */
function translated({ translation }: Actor | Term, language: Translations) {
  return translation && language ? [[`In ${language.name}`, translation] as const] : [];
}

/** The card of a word of the glossary. */
function termCard(term: Term, language: Translations): Card {
  return {
    kind: 'Term',
    title: term.abbreviation ? `${term.name} (${term.abbreviation})` : term.name,
    about: term.definition,
    facts: [...translated(term, language), ['Used in', ...paragraphSpans(term.paragraphs)]],
    links: [['In the glossary', pathOf(`term:${term.id}`)]],
  };
}

/** The card of a part of the argument: what it does, and the relations that lead to it and on from it. */
function conceptCard({ id, name, says, section }: Concept, { incoming, outgoing }: ArgumentNode): Card {
  const before = incoming.map(({ fromNode, verb, paragraph, inferred }) =>
    line(`${fromNode.name} ${verb} it`, paragraph, inferred),
  );
  const after = outgoing.map(({ toNode, verb, paragraph, inferred }) =>
    line(`${verb} ${toNode.name}`, paragraph, inferred),
  );
  return {
    kind: 'Part of the argument',
    title: name,
    about: says,
    facts: [
      ...(before.length > 0 ? [['What leads here', ...inLine(before)] as const] : []),
      ...(after.length > 0 ? [['What it leads to', ...inLine(after)] as const] : []),
    ],
    links: [
      ['In the framework', pathOf(`concept:${id}`)],
      [`Read ${sectionName(section)}`, pathOf(`section:${section}`)],
    ],
  };
}

/** A relation in words, with a link to its paragraph. */
function line(words: string, paragraph: string, inferred: boolean | undefined): CardSpan[] {
  return [
    `${words}${inferred ? ' (our reading)' : ''} `,
    [`¶${paragraph}`, pathOf(`paragraph:${paragraph}`)],
  ];
}

function inLine(lines: readonly CardSpan[][]): CardSpan[] {
  return lines.flatMap((spans, index) => (index > 0 ? ['; ', ...spans] : spans));
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
    about: `${claim.subject}: ${claim.measure}`,
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
      ['Period', formatPeriod(claim.period)],
      ['Applies to', claim.scope],
      ...(claim.derivation ? [['Formula', formatFormula(claim)] as const] : []),
      ...(interval ? [['Interval', interval] as const] : []),
      ...(isSourced || claim.derivation || origin ? [['Source', ...sourceChain(claim)] as const] : []),
      ...(origin ? [['Beside', ...besideIt(origin.beside)] as const] : []),
    ],
    links: [
      ['Full record', pathOf(`claim:${claim.id}`)],
      ...claim.figures.map(
        ({ id, number }) => [`Figure ${number}`, `${pathOf(`figure:${id}`)}#${claim.id}`] as const,
      ),
      [
        `${claim.status === 'as-stated' ? 'Paragraph' : 'Beside paragraph'} ${claim.paragraph}`,
        pathOf(`paragraph:${claim.paragraph}`),
      ],
    ],
  };
}

function kindOf(claim: JoinedClaim): string {
  if (claim.status === 'as-stated') return 'The paper says';
  if (claim.status === 'context') return 'Not in the paper: an independent source says';
  return claim.voice === 'context'
    ? 'Not in the paper: derived here with independent values'
    : 'Not in the paper: derived here from its values';
}

function besideIt(beside: JoinedClaim): CardSpan[] {
  return [
    'the paper’s ',
    [formatClaim(beside), pathOf(`claim:${beside.id}`)],
    `, ${beside.subject}: ${beside.measure}`,
  ];
}

function sourceChain({ derivation, inputRecords, origin, sourceRecords }: JoinedClaim): CardSpan[] {
  if (derivation)
    return [
      'computed from ',
      ...inputRecords.flatMap((input, index): CardSpan[] => [
        ...(index > 0 ? [', '] : []),
        [formatClaim(input), pathOf(`claim:${input.id}`)],
      ]),
    ];
  if (origin) {
    const { publisher, title, url } = origin.source;
    return [`${publisher}, `, url ? [title, url] : `“${title}”`, ` (${sayKind(origin.source)})`];
  }
  if (sourceRecords.length === 0) return ['the paper gives none'];
  return sourceRecords.flatMap(({ id, short, kind, reportsRecord, urlProblem }, index): CardSpan[] => [
    ...(index > 0 ? ['; '] : []),
    [short, pathOf(`source:${id}`)],
    ` (${kind.replaceAll('-', ' ')})`,
    ...(reportsRecord ? [`, which passes on figures of ${reportsRecord.name}`] : []),
    ...(urlProblem ? [', its printed address is at fault'] : []),
  ]);
}
