import type { JoinedClaim } from '../edition/edition.ts';
import { formatClaim, formatMarkedClaim, formatQualifier } from '../format/formatClaim.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatFormula, sayInterval } from '../format/formatFormula.ts';
import { sayKind } from '../format/formatSource.ts';
import { qualifiers } from '../schema/qualifier.ts';
import { checkStates, sayVerdict, verdicts } from '../schema/verdict.ts';
import { pathOf } from '../urls/pathOf.ts';
import type { Card, CardSpan } from './card.ts';

/** The card of a number: value with qualifier, what it measures, when, on which source, how firm, and ways on. */
export function claimCard(claim: JoinedClaim): Card {
  const { voice, verdict, verdictAspects, state, origin } = claim;
  const interval = sayInterval(claim);
  const meaning = [claim.qualifier, ...(claim.bound ? [claim.bound] : [])].map(
    (id) => qualifiers[id].meaning,
  );
  return {
    ...(voice === 'as-stated' ? {} : { voice }),
    kind: kindOf(claim),
    title: formatMarkedClaim(claim),
    about: `${claim.subject}: ${claim.measure}`,
    facts: [
      ['How firm', `${nameOf(claim)}. ${meaning.join(' ')}`],
      ['Period', formatPeriod(claim.period)],
      ['Holds for', claim.scope],
      ...(claim.derivation ? [['Formula', formatFormula(claim)] as const] : []),
      ...(interval ? [['Interval', interval] as const] : []),
      ['Source', ...sourceChain(claim)],
      ...(origin ? [['Beside', ...besideIt(origin.beside)] as const] : []),
      ...(verdict
        ? [['Others say', `${sayVerdict(verdict, verdictAspects)}. ${verdicts[verdict].meaning}`] as const]
        : state === 'unchecked'
          ? [['Others say', `${checkStates[state].name}.`] as const]
          : []),
    ],
    links: [
      ['Page of this number', pathOf(`claim:${claim.id}`)],
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

function nameOf(claim: JoinedClaim): string {
  const words = formatQualifier(claim);
  return `${words[0]?.toUpperCase()}${words.slice(1)}`;
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
