import { verdictOf } from '../claim/verdictOf.ts';
import { voiceOf } from '../claim/voiceOf.ts';
import { lookUp } from '../edition/lookUp.ts';
import { printClaim, printFormula, printMarked, sayQualifier } from '../format/formatClaim.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { sayTrust } from '../format/formatSource.ts';
import type { Claim } from '../schema/claim.ts';
import { qualifiers } from '../schema/qualifier.ts';
import { verdicts } from '../schema/verdict.ts';
import { pathOf } from '../urls/pathOf.ts';
import type { Card, CardEdition, CardSpan } from './card.ts';

/** The card of a number: value with qualifier, what it measures, when, on which source, how firm, and ways on. */
export function claimCard(claim: Claim, edition: CardEdition): Card {
  const voice = voiceOf(claim);
  const verdict = verdictOf(claim.id, edition.checks);
  const drawn = Object.values(edition.figures).filter(({ claims }) => claims.includes(claim.id));
  const meaning = [claim.qualifier, ...(claim.bound ? [claim.bound] : [])].map(
    (id) => qualifiers[id].meaning,
  );
  return {
    ...(voice === 'as-stated' ? {} : { voice }),
    kind: kindOf(claim),
    title: printMarked(claim),
    about: `${claim.subject}: ${claim.measure}`,
    facts: [
      ['How firm', `${nameOf(claim)}. ${meaning.join(' ')}`],
      ['Period', formatPeriod(claim.period)],
      ['Holds for', claim.scope],
      ...(claim.derivation ? [['Formula', printFormula(claim, edition.claims)] as const] : []),
      ['Source', ...sourceChain(claim, edition)],
      ...(claim.context ? [['Beside', ...besideIt(claim.context.beside, edition)] as const] : []),
      ...(verdict
        ? [['Others say', `${verdicts[verdict].name}. ${verdicts[verdict].meaning}`] as const]
        : []),
    ],
    links: [
      ['Page of this number', pathOf(`claim:${claim.id}`)],
      ...drawn.map(
        ({ id, number }) => [`Figure ${number}`, `${pathOf(`figure:${id}`)}#${claim.id}`] as const,
      ),
      [
        `${claim.status === 'as-stated' ? 'Paragraph' : 'Beside paragraph'} ${claim.paragraph}`,
        pathOf(`paragraph:${claim.paragraph}`),
      ],
    ],
  };
}

function kindOf(claim: Claim): string {
  if (claim.status === 'as-stated') return 'The paper says';
  if (claim.status === 'context') return 'Not in the paper: an independent source says';
  return voiceOf(claim) === 'context'
    ? 'Not in the paper: derived here with independent values'
    : 'Not in the paper: derived here from its values';
}

function nameOf(claim: Claim): string {
  const words = sayQualifier(claim);
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
}

function besideIt(id: string, { claims }: CardEdition): CardSpan[] {
  const beside = lookUp('claim', claims, id);
  return [
    'the paper’s ',
    [printClaim(beside), pathOf(`claim:${id}`)],
    `, ${beside.subject}: ${beside.measure}`,
  ];
}

function sourceChain(
  { sources: ids, derivation, context }: Claim,
  { sources, contextSources, actors, claims }: CardEdition,
): CardSpan[] {
  if (derivation)
    return [
      'computed from ',
      ...derivation.inputs.flatMap((id, index): CardSpan[] => [
        ...(index > 0 ? [', '] : []),
        [printClaim(lookUp('claim', claims, id)), pathOf(`claim:${id}`)],
      ]),
    ];
  if (context) {
    const { publisher, title, url, trust } = lookUp('context source', contextSources, context.source);
    return [`${publisher}, `, url ? [title, url] : `“${title}”`, ` (${sayTrust({ trust, url })})`];
  }
  if (ids.length === 0) return ['the paper gives none'];
  return ids.flatMap((id, index): CardSpan[] => {
    const { short, kind, reports, urlProblem } = lookUp('source', sources, id);
    return [
      ...(index > 0 ? ['; '] : []),
      [short, pathOf(`source:${id}`)],
      ` (${kind.replaceAll('-', ' ')})`,
      ...(reports ? [`, which passes on figures of ${lookUp('actor', actors, reports).name}`] : []),
      ...(urlProblem ? [', its printed address is at fault'] : []),
    ];
  });
}
