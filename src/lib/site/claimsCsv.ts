import { csvFormat } from 'd3-dsv';
import { printClaim } from '../printClaim.ts';
import type { Claim } from '../records/claim.ts';
import type { VerdictId } from '../verdict.ts';

/**
 * Claims as CSV, one row each; lists are separated by spaces, what is not stated is an empty cell.
 *
 * @param verdictOf what comparing a claim came to, by its id
 */
export function claimsCsv(
  claims: readonly Claim[],
  verdictOf: (claim: string) => VerdictId | undefined,
): string {
  return csvFormat(
    claims.map((claim) => ({
      id: claim.id,
      status: claim.status,
      section: claim.section,
      paragraph: claim.paragraph,
      kind: claim.kind,
      subject: claim.subject,
      measure: claim.measure,
      printed: printClaim(claim),
      ...valueColumns(claim.value),
      unit: claim.unit,
      qualifier: claim.qualifier,
      bound: claim.bound ?? '',
      period: claim.period ?? '',
      scope: claim.scope,
      actors: claim.actors.join(' '),
      sources: claim.sources.join(' '),
      verdict: verdictOf(claim.id) ?? '',
      locator: claim.locator,
      beside: claim.context?.beside ?? '',
      context_source: claim.context?.source ?? '',
      series: claim.context?.series ?? '',
      inputs: claim.derivation?.inputs.join(' ') ?? '',
      formula: claim.derivation?.formula ?? '',
      note: claim.note ?? '',
    })),
  );
}

function valueColumns(value: Claim['value']) {
  return {
    number: 'number' in value ? value.number : 'ordinal' in value ? value.ordinal : '',
    from: 'from' in value ? value.from : '',
    to: 'to' in value ? value.to : '',
    date: 'date' in value ? value.date : '',
    text: 'text' in value ? value.text : '',
  };
}
