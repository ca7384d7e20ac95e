import type { JoinedClaim } from '../edition/edition.ts';
import { formatClaim, formatMarkedClaim, sayWorded, sayWording } from '../format/formatClaim.ts';
import { formatComparison } from '../format/formatComparison.ts';
import { formatPeriod } from '../format/formatDate.ts';
import { formatFormula, sayInterval } from '../format/formatFormula.ts';
import { sayKind } from '../format/formatSource.ts';
import { verdicts } from '../schema/verdict.ts';
import { pathOf } from '../urls/pathOf.ts';
import type { Card, CardSpan, CardStrip } from './card.ts';

/**
 * The card of a number: value with qualifier, what it measures, what independent sources give, how it is worded, when, on which
 * source, and ways on.
 *
 * @param strip its value and theirs, drawn
 */
export function claimCard(claim: JoinedClaim, strip?: CardStrip): Card {
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
      ['Period', formatPeriod(claim.period)],
      ['Applies to', claim.scope],
      ...(claim.derivation ? [['Formula', formatFormula(claim)] as const] : []),
      ...(interval ? [['Interval', interval] as const] : []),
      ['Source', ...sourceChain(claim)],
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
